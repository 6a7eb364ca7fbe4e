//! How do I find the numbers in a page, and what do the dollars come to? Exactly, each currency and unit by itself.
//!
//! `cargo run --example money [FILE]`

use std::collections::BTreeMap;

use arabic_text::find_numbers;
use arabic_text::number::Value;

fn main() -> Result<(), String> {
    let text = match std::env::args().nth(1) {
        Some(path) => std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?,
        None => include_str!("texts/budget.txt").into(),
    };

    let mut sums: BTreeMap<&str, Value> = BTreeMap::new();
    for number in find_numbers(&text) {
        let value = number.value().map_or_else(|| "?".into(), ToString::to_string);
        println!("{} = {value} {}  ({})", number.text(), number.unit().unwrap_or(""), number.kind().name());

        // A currency is an ISO 4217 code, or a name such as `dinar` where several countries have one.
        if let (Some(value), Some(unit)) = (number.value(), number.unit()) {
            let sum = sums.remove(unit).unwrap_or(Value::from(0));
            sums.insert(unit, sum + value.clone()); // a fraction of whole numbers: no cent is lost
        }
    }
    for (unit, sum) in &sums {
        println!("sum: {sum} {unit}");
    }
    Ok(())
}

//! Lab.
#![allow(warnings)]
use std::io::Read;
fn main() {
    let mut s = String::new();
    std::io::stdin().read_to_string(&mut s).unwrap();
    for w in s.split_whitespace() { println!("{w} {}", arabic_text::clitics::lab(w).map_or(-1, |c| c as i32)); }
}

//! What is known of a number beside its value, and the numbers of the project's news text.

use arabic_text::number::{Modifier, find_numbers};

#[test]
fn modifiers() {
    for (text, modifier) in [
        ("نحو عشرين", Modifier::Approx),         // (naḥwa ʿishrīn, "about twenty")
        ("ما يقرب من 100", Modifier::Approx),    // (mā yaqrub min, "close to")
        ("عشرون تقريبا", Modifier::Approx),      // (taqrīban, "nearly")
        ("لأكثر من مئة", Modifier::MoreThan),     // (li-akthar min, "for more than")
        ("ما يزيد على ألف", Modifier::MoreThan), // (mā yazīd ʿalā, "what exceeds")
        ("لا يزيد على ألف", Modifier::AtMost),    // (lā yazīd ʿalā, "does not exceed")
        ("أقل من خمسة", Modifier::LessThan),     // (aqall min, "less than")
        ("ما لا يقل عن خمسة", Modifier::AtLeast), // (mā lā yaqill ʿan, "no less than")
        ("خمسة على الأقل", Modifier::AtLeast),    // (ʿalā l-aqall, "at least")
        ("على الأكثر 7", Modifier::AtMost),       // (ʿalā l-akthar, "at most")
        ("خمسة كتب أو أكثر", Modifier::AtLeast), // (aw akthar, "or more")
        ("ما يصل إلى 90", Modifier::AtMost),     // (mā yaṣil ilā, "up to")
    ] {
        let number = find_numbers(text).next().unwrap();
        assert_eq!(number.modifier(), Some(modifier), "{text}");
    }
}

#[test]
fn ranges() {
    let ranges =
        |text: &str| find_numbers(text).filter_map(|n| Some((n.range_start()?, n.span().end))).collect::<Vec<_>>();
    for (text, expected) in [
        ("من 10 إلى 20", "من 10 إلى 20"),               // (min … ilā, "from … to")
        ("بين عامي 2010 و2015", "بين عامي 2010 و2015"), // (bayna ʿāmay, "between the years")
        ("10-20", "10-20"),
        ("ثلاثة أو أربعة", "ثلاثة أو أربعة"), // (thalātha aw arbaʿa, "three or four")
    ] {
        let found = ranges(text);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!(&text[found[0].0..found[0].1], expected);
    }
    assert!(ranges("خمسة وستة").is_empty() && ranges("5 و6").is_empty());
}

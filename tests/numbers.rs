//! What is known of a number beside its value, and the numbers of the project's news text.

use arabic_text::number::{Flag, Modifier, find_numbers};

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
        ("ثلاثة فأكثر", Modifier::AtLeast),       // (thalātha fa-akthar, "three or more")
        ("بحد أقصى 20", Modifier::AtMost),       // (bi-ḥadd aqṣā, "at most")
        ("عشرة كحد أدنى", Modifier::AtLeast),    // (ka-ḥadd adnā, "at least")
        ("عشرون ونيف", Modifier::MoreThan),      // (ʿishrūn wa-nayyif, "twenty-odd")
        ("ما يصل إلى 90", Modifier::AtMost),     // (mā yaṣil ilā, "up to")
    ] {
        let number = find_numbers(text).next().unwrap();
        assert_eq!(number.modifier(), Some(modifier), "{text}");
    }
}

#[test]
fn years_dates_and_hours() {
    use Flag::{DatePart, Time, Year};
    for (text, expected) in [
        ("في 2014.", &[Year][..]),
        ("منذ 1987 وحتى اليوم", &[Year]), // (mundhu, "since")
        ("في 2000 قرية", &[]),            // (fī 2000 qarya, "in 2000 villages")
        ("سنة 612هـ", &[Year]),           // (sana, "the year")
        ("أعمارهم بين 1 و12 عاما", &[]),  // (aʿmāruhum, "their ages")
        ("الخامس من يناير", &[DatePart]), // (al-khāmis min yanāyir, "the fifth of January")
        ("3 كانون الأول", &[DatePart]),    // (kānūn al-awwal, "December")
        ("كانون الأول 2015", &[Year, DatePart]),
        ("الساعة 9", &[Time]),         // (as-sāʿa, "o'clock")
        ("في العاشرة صباحا", &[Time]), // (fī l-ʿāshira ṣabāḥan, "at ten in the morning")
    ] {
        let number = find_numbers(text).next().unwrap();
        let flags: Vec<_> = number.flags().iter().filter(|flag| [Year, DatePart, Time].contains(flag)).collect();
        assert_eq!(flags, expected, "{text}");
    }
    // (ʿāmay 2004 wa-2006, "the years 2004 and 2006")
    assert!(find_numbers("عامي 2004 و2006").all(|number| number.flags().contains(Year)));
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

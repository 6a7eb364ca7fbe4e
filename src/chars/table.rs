// Made by `cargo run -p arabic-text-tables` from icu_properties and icu_normalizer 2.4 (Unicode 18) and
// data/{marks,controls,folds,ligatures}.tsv. Do not edit: CI makes it again and compares.

use super::Control::*;
use super::Fold::*;
use super::Kind::*;
use super::Row;

const fn r(kind: super::Kind, detail: u8, ccc: u8, flags: u8) -> Row {
    Row { kind, detail, ccc, flags }
}

/// The classes of marks, in the order of their first code point: the detail of a mark's row.
pub(crate) mod class {
    pub(crate) const HONORIFIC: u8 = 0;
    pub(crate) const QURANIC: u8 = 1;
    pub(crate) const SMALL_VOWEL: u8 = 2;
    pub(crate) const TANWEEN: u8 = 3;
    pub(crate) const SHORT_VOWEL: u8 = 4;
    pub(crate) const SHADDA: u8 = 5;
    pub(crate) const SUKUN: u8 = 6;
    pub(crate) const HAMZA_MADDA: u8 = 7;
    pub(crate) const EXTENDED_VOWEL: u8 = 8;
    pub(crate) const SUPERSCRIPT_ALEF: u8 = 9;
    pub(crate) const SMALL_LETTER: u8 = 10;
    pub(crate) const TONE: u8 = 11;
    pub(crate) const EXTENDED_C: u8 = 12;
}

/// Arabic: U+0600 to U+06FF.
pub(super) static BLOCK_0600: [Row; 256] = [
    r(Sign, 0, 0, 0), // 0600
    r(Sign, 0, 0, 0), // 0601
    r(Sign, 0, 0, 0), // 0602
    r(Sign, 0, 0, 0), // 0603
    r(Sign, 0, 0, 0), // 0604
    r(Sign, 0, 0, 0), // 0605
    r(Symbol, 0, 0, 0), // 0606
    r(Symbol, 0, 0, 0), // 0607
    r(Symbol, 0, 0, 0), // 0608
    r(Punctuation, 0, 0, 0), // 0609
    r(Punctuation, 0, 0, 0), // 060A
    r(Symbol, 0, 0, 0), // 060B
    r(Punctuation, 0, 0, 0), // 060C
    r(Punctuation, 0, 0, 0), // 060D
    r(Symbol, 0, 0, 0), // 060E
    r(Symbol, 0, 0, 0), // 060F
    r(Mark, class::HONORIFIC, 230, 0), // 0610
    r(Mark, class::HONORIFIC, 230, 0), // 0611
    r(Mark, class::HONORIFIC, 230, 0), // 0612
    r(Mark, class::HONORIFIC, 230, 0), // 0613
    r(Mark, class::HONORIFIC, 230, 0), // 0614
    r(Mark, class::QURANIC, 230, 0), // 0615
    r(Mark, class::QURANIC, 230, 0), // 0616
    r(Mark, class::QURANIC, 230, 0), // 0617
    r(Mark, class::SMALL_VOWEL, 30, 0), // 0618
    r(Mark, class::SMALL_VOWEL, 31, 0), // 0619
    r(Mark, class::SMALL_VOWEL, 32, 0), // 061A
    r(Punctuation, 0, 0, 0), // 061B
    r(Invisible, 0, 0, 0), // 061C
    r(Punctuation, 0, 0, 0), // 061D
    r(Punctuation, 0, 0, 0), // 061E
    r(Punctuation, 0, 0, 0), // 061F
    r(Letter, 0, 0, 2), // 0620
    r(Letter, 0, 0, 0), // 0621
    r(Letter, 0, 0, 2), // 0622
    r(Letter, 0, 0, 2), // 0623
    r(Letter, 0, 0, 2), // 0624
    r(Letter, 0, 0, 2), // 0625
    r(Letter, 0, 0, 2), // 0626
    r(Letter, 0, 0, 0), // 0627
    r(Letter, 0, 0, 0), // 0628
    r(Letter, 0, 0, 2), // 0629
    r(Letter, 0, 0, 0), // 062A
    r(Letter, 0, 0, 0), // 062B
    r(Letter, 0, 0, 0), // 062C
    r(Letter, 0, 0, 0), // 062D
    r(Letter, 0, 0, 0), // 062E
    r(Letter, 0, 0, 0), // 062F
    r(Letter, 0, 0, 0), // 0630
    r(Letter, 0, 0, 0), // 0631
    r(Letter, 0, 0, 0), // 0632
    r(Letter, 0, 0, 0), // 0633
    r(Letter, 0, 0, 0), // 0634
    r(Letter, 0, 0, 0), // 0635
    r(Letter, 0, 0, 0), // 0636
    r(Letter, 0, 0, 0), // 0637
    r(Letter, 0, 0, 0), // 0638
    r(Letter, 0, 0, 0), // 0639
    r(Letter, 0, 0, 0), // 063A
    r(Letter, 0, 0, 0), // 063B
    r(Letter, 0, 0, 0), // 063C
    r(Letter, 0, 0, 0), // 063D
    r(Letter, 0, 0, 0), // 063E
    r(Letter, 0, 0, 0), // 063F
    r(Tatweel, 0, 0, 0), // 0640
    r(Letter, 0, 0, 0), // 0641
    r(Letter, 0, 0, 0), // 0642
    r(Letter, 0, 0, 0), // 0643
    r(Letter, 0, 0, 0), // 0644
    r(Letter, 0, 0, 0), // 0645
    r(Letter, 0, 0, 0), // 0646
    r(Letter, 0, 0, 0), // 0647
    r(Letter, 0, 0, 0), // 0648
    r(Letter, 0, 0, 2), // 0649
    r(Letter, 0, 0, 0), // 064A
    r(Mark, class::TANWEEN, 27, 0), // 064B
    r(Mark, class::TANWEEN, 28, 0), // 064C
    r(Mark, class::TANWEEN, 29, 0), // 064D
    r(Mark, class::SHORT_VOWEL, 30, 0), // 064E
    r(Mark, class::SHORT_VOWEL, 31, 0), // 064F
    r(Mark, class::SHORT_VOWEL, 32, 0), // 0650
    r(Mark, class::SHADDA, 33, 0), // 0651
    r(Mark, class::SUKUN, 34, 0), // 0652
    r(Mark, class::HAMZA_MADDA, 230, 0), // 0653
    r(Mark, class::HAMZA_MADDA, 230, 1), // 0654
    r(Mark, class::HAMZA_MADDA, 220, 1), // 0655
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 0656
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 0657
    r(Mark, class::EXTENDED_VOWEL, 230, 1), // 0658
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 0659
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 065A
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 065B
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 065C
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 065D
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 065E
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 065F
    r(Digit, 0, 0, 0), // 0660
    r(Digit, 1, 0, 0), // 0661
    r(Digit, 2, 0, 0), // 0662
    r(Digit, 3, 0, 0), // 0663
    r(Digit, 4, 0, 0), // 0664
    r(Digit, 5, 0, 0), // 0665
    r(Digit, 6, 0, 0), // 0666
    r(Digit, 7, 0, 0), // 0667
    r(Digit, 8, 0, 0), // 0668
    r(Digit, 9, 0, 0), // 0669
    r(Punctuation, 0, 0, 0), // 066A
    r(Punctuation, 0, 0, 0), // 066B
    r(Punctuation, 0, 0, 0), // 066C
    r(Punctuation, 0, 0, 0), // 066D
    r(Letter, 0, 0, 2), // 066E
    r(Letter, 0, 0, 2), // 066F
    r(Mark, class::SUPERSCRIPT_ALEF, 35, 0), // 0670
    r(Letter, 0, 0, 2), // 0671
    r(Letter, 0, 0, 2), // 0672
    r(Letter, 0, 0, 2), // 0673
    r(Letter, 0, 0, 2), // 0674
    r(Letter, 0, 0, 2), // 0675
    r(Letter, 0, 0, 2), // 0676
    r(Letter, 0, 0, 0), // 0677
    r(Letter, 0, 0, 2), // 0678
    r(Letter, 0, 0, 0), // 0679
    r(Letter, 0, 0, 0), // 067A
    r(Letter, 0, 0, 0), // 067B
    r(Letter, 0, 0, 0), // 067C
    r(Letter, 0, 0, 0), // 067D
    r(Letter, 0, 0, 0), // 067E
    r(Letter, 0, 0, 0), // 067F
    r(Letter, 0, 0, 0), // 0680
    r(Letter, 0, 0, 0), // 0681
    r(Letter, 0, 0, 0), // 0682
    r(Letter, 0, 0, 0), // 0683
    r(Letter, 0, 0, 0), // 0684
    r(Letter, 0, 0, 0), // 0685
    r(Letter, 0, 0, 0), // 0686
    r(Letter, 0, 0, 0), // 0687
    r(Letter, 0, 0, 0), // 0688
    r(Letter, 0, 0, 0), // 0689
    r(Letter, 0, 0, 0), // 068A
    r(Letter, 0, 0, 0), // 068B
    r(Letter, 0, 0, 0), // 068C
    r(Letter, 0, 0, 0), // 068D
    r(Letter, 0, 0, 0), // 068E
    r(Letter, 0, 0, 0), // 068F
    r(Letter, 0, 0, 0), // 0690
    r(Letter, 0, 0, 0), // 0691
    r(Letter, 0, 0, 0), // 0692
    r(Letter, 0, 0, 0), // 0693
    r(Letter, 0, 0, 0), // 0694
    r(Letter, 0, 0, 0), // 0695
    r(Letter, 0, 0, 0), // 0696
    r(Letter, 0, 0, 0), // 0697
    r(Letter, 0, 0, 0), // 0698
    r(Letter, 0, 0, 0), // 0699
    r(Letter, 0, 0, 0), // 069A
    r(Letter, 0, 0, 0), // 069B
    r(Letter, 0, 0, 0), // 069C
    r(Letter, 0, 0, 0), // 069D
    r(Letter, 0, 0, 0), // 069E
    r(Letter, 0, 0, 0), // 069F
    r(Letter, 0, 0, 0), // 06A0
    r(Letter, 0, 0, 2), // 06A1
    r(Letter, 0, 0, 0), // 06A2
    r(Letter, 0, 0, 0), // 06A3
    r(Letter, 0, 0, 0), // 06A4
    r(Letter, 0, 0, 0), // 06A5
    r(Letter, 0, 0, 0), // 06A6
    r(Letter, 0, 0, 0), // 06A7
    r(Letter, 0, 0, 0), // 06A8
    r(Letter, 0, 0, 2), // 06A9
    r(Letter, 0, 0, 2), // 06AA
    r(Letter, 0, 0, 0), // 06AB
    r(Letter, 0, 0, 0), // 06AC
    r(Letter, 0, 0, 0), // 06AD
    r(Letter, 0, 0, 0), // 06AE
    r(Letter, 0, 0, 0), // 06AF
    r(Letter, 0, 0, 0), // 06B0
    r(Letter, 0, 0, 0), // 06B1
    r(Letter, 0, 0, 0), // 06B2
    r(Letter, 0, 0, 0), // 06B3
    r(Letter, 0, 0, 0), // 06B4
    r(Letter, 0, 0, 0), // 06B5
    r(Letter, 0, 0, 0), // 06B6
    r(Letter, 0, 0, 0), // 06B7
    r(Letter, 0, 0, 0), // 06B8
    r(Letter, 0, 0, 0), // 06B9
    r(Letter, 0, 0, 2), // 06BA
    r(Letter, 0, 0, 0), // 06BB
    r(Letter, 0, 0, 0), // 06BC
    r(Letter, 0, 0, 0), // 06BD
    r(Letter, 0, 0, 2), // 06BE
    r(Letter, 0, 0, 0), // 06BF
    r(Letter, 0, 0, 2), // 06C0
    r(Letter, 0, 0, 2), // 06C1
    r(Letter, 0, 0, 2), // 06C2
    r(Letter, 0, 0, 2), // 06C3
    r(Letter, 0, 0, 0), // 06C4
    r(Letter, 0, 0, 0), // 06C5
    r(Letter, 0, 0, 0), // 06C6
    r(Letter, 0, 0, 0), // 06C7
    r(Letter, 0, 0, 0), // 06C8
    r(Letter, 0, 0, 0), // 06C9
    r(Letter, 0, 0, 0), // 06CA
    r(Letter, 0, 0, 0), // 06CB
    r(Letter, 0, 0, 2), // 06CC
    r(Letter, 0, 0, 2), // 06CD
    r(Letter, 0, 0, 0), // 06CE
    r(Letter, 0, 0, 0), // 06CF
    r(Letter, 0, 0, 2), // 06D0
    r(Letter, 0, 0, 0), // 06D1
    r(Letter, 0, 0, 2), // 06D2
    r(Letter, 0, 0, 2), // 06D3
    r(Punctuation, 0, 0, 0), // 06D4
    r(Letter, 0, 0, 0), // 06D5
    r(Mark, class::QURANIC, 230, 0), // 06D6
    r(Mark, class::QURANIC, 230, 0), // 06D7
    r(Mark, class::QURANIC, 230, 0), // 06D8
    r(Mark, class::QURANIC, 230, 0), // 06D9
    r(Mark, class::QURANIC, 230, 0), // 06DA
    r(Mark, class::QURANIC, 230, 0), // 06DB
    r(Mark, class::QURANIC, 230, 1), // 06DC
    r(Sign, 0, 0, 0), // 06DD
    r(Symbol, 0, 0, 0), // 06DE
    r(Mark, class::QURANIC, 230, 0), // 06DF
    r(Mark, class::QURANIC, 230, 0), // 06E0
    r(Mark, class::QURANIC, 230, 0), // 06E1
    r(Mark, class::QURANIC, 230, 0), // 06E2
    r(Mark, class::QURANIC, 220, 1), // 06E3
    r(Mark, class::QURANIC, 230, 0), // 06E4
    r(Letter, 0, 0, 0), // 06E5
    r(Letter, 0, 0, 0), // 06E6
    r(Mark, class::QURANIC, 230, 1), // 06E7
    r(Mark, class::QURANIC, 230, 1), // 06E8
    r(Symbol, 0, 0, 0), // 06E9
    r(Mark, class::QURANIC, 220, 0), // 06EA
    r(Mark, class::QURANIC, 230, 0), // 06EB
    r(Mark, class::QURANIC, 230, 0), // 06EC
    r(Mark, class::QURANIC, 220, 0), // 06ED
    r(Letter, 0, 0, 0), // 06EE
    r(Letter, 0, 0, 0), // 06EF
    r(Digit, 0, 0, 0), // 06F0
    r(Digit, 1, 0, 0), // 06F1
    r(Digit, 2, 0, 0), // 06F2
    r(Digit, 3, 0, 0), // 06F3
    r(Digit, 4, 0, 0), // 06F4
    r(Digit, 5, 0, 0), // 06F5
    r(Digit, 6, 0, 0), // 06F6
    r(Digit, 7, 0, 0), // 06F7
    r(Digit, 8, 0, 0), // 06F8
    r(Digit, 9, 0, 0), // 06F9
    r(Letter, 0, 0, 0), // 06FA
    r(Letter, 0, 0, 0), // 06FB
    r(Letter, 0, 0, 0), // 06FC
    r(Symbol, 0, 0, 0), // 06FD
    r(Symbol, 0, 0, 0), // 06FE
    r(Letter, 0, 0, 0), // 06FF
];

/// Arabic Supplement: U+0750 to U+077F.
pub(super) static BLOCK_0750: [Row; 48] = [
    r(Letter, 0, 0, 0), // 0750
    r(Letter, 0, 0, 0), // 0751
    r(Letter, 0, 0, 0), // 0752
    r(Letter, 0, 0, 0), // 0753
    r(Letter, 0, 0, 0), // 0754
    r(Letter, 0, 0, 0), // 0755
    r(Letter, 0, 0, 0), // 0756
    r(Letter, 0, 0, 0), // 0757
    r(Letter, 0, 0, 0), // 0758
    r(Letter, 0, 0, 0), // 0759
    r(Letter, 0, 0, 0), // 075A
    r(Letter, 0, 0, 0), // 075B
    r(Letter, 0, 0, 0), // 075C
    r(Letter, 0, 0, 0), // 075D
    r(Letter, 0, 0, 0), // 075E
    r(Letter, 0, 0, 0), // 075F
    r(Letter, 0, 0, 0), // 0760
    r(Letter, 0, 0, 0), // 0761
    r(Letter, 0, 0, 0), // 0762
    r(Letter, 0, 0, 0), // 0763
    r(Letter, 0, 0, 0), // 0764
    r(Letter, 0, 0, 0), // 0765
    r(Letter, 0, 0, 0), // 0766
    r(Letter, 0, 0, 0), // 0767
    r(Letter, 0, 0, 0), // 0768
    r(Letter, 0, 0, 0), // 0769
    r(Letter, 0, 0, 0), // 076A
    r(Letter, 0, 0, 0), // 076B
    r(Letter, 0, 0, 0), // 076C
    r(Letter, 0, 0, 0), // 076D
    r(Letter, 0, 0, 0), // 076E
    r(Letter, 0, 0, 0), // 076F
    r(Letter, 0, 0, 0), // 0770
    r(Letter, 0, 0, 0), // 0771
    r(Letter, 0, 0, 0), // 0772
    r(Letter, 0, 0, 2), // 0773
    r(Letter, 0, 0, 2), // 0774
    r(Letter, 0, 0, 0), // 0775
    r(Letter, 0, 0, 0), // 0776
    r(Letter, 0, 0, 0), // 0777
    r(Letter, 0, 0, 0), // 0778
    r(Letter, 0, 0, 0), // 0779
    r(Letter, 0, 0, 0), // 077A
    r(Letter, 0, 0, 0), // 077B
    r(Letter, 0, 0, 0), // 077C
    r(Letter, 0, 0, 0), // 077D
    r(Letter, 0, 0, 0), // 077E
    r(Letter, 0, 0, 0), // 077F
];

/// Arabic Extended-B and Extended-A: U+0870 to U+08FF.
pub(super) static BLOCK_0870: [Row; 144] = [
    r(Letter, 0, 0, 2), // 0870
    r(Letter, 0, 0, 2), // 0871
    r(Letter, 0, 0, 2), // 0872
    r(Letter, 0, 0, 2), // 0873
    r(Letter, 0, 0, 2), // 0874
    r(Letter, 0, 0, 2), // 0875
    r(Letter, 0, 0, 2), // 0876
    r(Letter, 0, 0, 2), // 0877
    r(Letter, 0, 0, 2), // 0878
    r(Letter, 0, 0, 2), // 0879
    r(Letter, 0, 0, 2), // 087A
    r(Letter, 0, 0, 2), // 087B
    r(Letter, 0, 0, 2), // 087C
    r(Letter, 0, 0, 2), // 087D
    r(Letter, 0, 0, 2), // 087E
    r(Letter, 0, 0, 2), // 087F
    r(Letter, 0, 0, 2), // 0880
    r(Letter, 0, 0, 2), // 0881
    r(Letter, 0, 0, 2), // 0882
    r(Letter, 0, 0, 0), // 0883
    r(Letter, 0, 0, 0), // 0884
    r(Letter, 0, 0, 0), // 0885
    r(Letter, 0, 0, 2), // 0886
    r(Letter, 0, 0, 0), // 0887
    r(Symbol, 0, 0, 0), // 0888
    r(Letter, 0, 0, 0), // 0889
    r(Letter, 0, 0, 0), // 088A
    r(Letter, 0, 0, 0), // 088B
    r(Letter, 0, 0, 0), // 088C
    r(Letter, 0, 0, 0), // 088D
    r(Letter, 0, 0, 0), // 088E
    r(Letter, 0, 0, 0), // 088F
    r(Sign, 0, 0, 0), // 0890
    r(Sign, 0, 0, 0), // 0891
    r(Other, 0, 0, 0), // 0892
    r(Other, 0, 0, 0), // 0893
    r(Other, 0, 0, 0), // 0894
    r(Other, 0, 0, 0), // 0895
    r(Other, 0, 0, 0), // 0896
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 0897
    r(Mark, class::QURANIC, 230, 0), // 0898
    r(Mark, class::QURANIC, 220, 0), // 0899
    r(Mark, class::QURANIC, 220, 0), // 089A
    r(Mark, class::QURANIC, 220, 0), // 089B
    r(Mark, class::QURANIC, 230, 0), // 089C
    r(Mark, class::QURANIC, 230, 0), // 089D
    r(Mark, class::QURANIC, 230, 0), // 089E
    r(Mark, class::QURANIC, 230, 0), // 089F
    r(Letter, 0, 0, 0), // 08A0
    r(Letter, 0, 0, 0), // 08A1
    r(Letter, 0, 0, 0), // 08A2
    r(Letter, 0, 0, 0), // 08A3
    r(Letter, 0, 0, 0), // 08A4
    r(Letter, 0, 0, 0), // 08A5
    r(Letter, 0, 0, 0), // 08A6
    r(Letter, 0, 0, 0), // 08A7
    r(Letter, 0, 0, 0), // 08A8
    r(Letter, 0, 0, 0), // 08A9
    r(Letter, 0, 0, 0), // 08AA
    r(Letter, 0, 0, 0), // 08AB
    r(Letter, 0, 0, 0), // 08AC
    r(Letter, 0, 0, 0), // 08AD
    r(Letter, 0, 0, 0), // 08AE
    r(Letter, 0, 0, 0), // 08AF
    r(Letter, 0, 0, 0), // 08B0
    r(Letter, 0, 0, 0), // 08B1
    r(Letter, 0, 0, 0), // 08B2
    r(Letter, 0, 0, 0), // 08B3
    r(Letter, 0, 0, 0), // 08B4
    r(Letter, 0, 0, 0), // 08B5
    r(Letter, 0, 0, 0), // 08B6
    r(Letter, 0, 0, 0), // 08B7
    r(Letter, 0, 0, 0), // 08B8
    r(Letter, 0, 0, 0), // 08B9
    r(Letter, 0, 0, 0), // 08BA
    r(Letter, 0, 0, 0), // 08BB
    r(Letter, 0, 0, 0), // 08BC
    r(Letter, 0, 0, 0), // 08BD
    r(Letter, 0, 0, 0), // 08BE
    r(Letter, 0, 0, 0), // 08BF
    r(Letter, 0, 0, 0), // 08C0
    r(Letter, 0, 0, 0), // 08C1
    r(Letter, 0, 0, 0), // 08C2
    r(Letter, 0, 0, 0), // 08C3
    r(Letter, 0, 0, 0), // 08C4
    r(Letter, 0, 0, 0), // 08C5
    r(Letter, 0, 0, 0), // 08C6
    r(Letter, 0, 0, 0), // 08C7
    r(Letter, 0, 0, 0), // 08C8
    r(Letter, 0, 0, 0), // 08C9
    r(Mark, class::QURANIC, 230, 1), // 08CA
    r(Mark, class::QURANIC, 230, 1), // 08CB
    r(Mark, class::QURANIC, 230, 0), // 08CC
    r(Mark, class::QURANIC, 230, 1), // 08CD
    r(Mark, class::QURANIC, 230, 1), // 08CE
    r(Mark, class::QURANIC, 220, 1), // 08CF
    r(Mark, class::QURANIC, 220, 0), // 08D0
    r(Mark, class::QURANIC, 220, 0), // 08D1
    r(Mark, class::QURANIC, 220, 0), // 08D2
    r(Mark, class::SMALL_LETTER, 220, 1), // 08D3
    r(Mark, class::QURANIC, 230, 0), // 08D4
    r(Mark, class::QURANIC, 230, 0), // 08D5
    r(Mark, class::QURANIC, 230, 0), // 08D6
    r(Mark, class::QURANIC, 230, 0), // 08D7
    r(Mark, class::QURANIC, 230, 0), // 08D8
    r(Mark, class::QURANIC, 230, 0), // 08D9
    r(Mark, class::QURANIC, 230, 0), // 08DA
    r(Mark, class::QURANIC, 230, 0), // 08DB
    r(Mark, class::QURANIC, 230, 0), // 08DC
    r(Mark, class::QURANIC, 230, 0), // 08DD
    r(Mark, class::QURANIC, 230, 0), // 08DE
    r(Mark, class::QURANIC, 230, 0), // 08DF
    r(Mark, class::QURANIC, 230, 0), // 08E0
    r(Mark, class::QURANIC, 230, 0), // 08E1
    r(Sign, 0, 0, 0), // 08E2
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 08E3
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08E4
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08E5
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 08E6
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08E7
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08E8
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 08E9
    r(Mark, class::TONE, 230, 0), // 08EA
    r(Mark, class::TONE, 230, 0), // 08EB
    r(Mark, class::TONE, 230, 0), // 08EC
    r(Mark, class::TONE, 220, 0), // 08ED
    r(Mark, class::TONE, 220, 0), // 08EE
    r(Mark, class::TONE, 220, 0), // 08EF
    r(Mark, class::EXTENDED_VOWEL, 27, 0), // 08F0
    r(Mark, class::EXTENDED_VOWEL, 28, 0), // 08F1
    r(Mark, class::EXTENDED_VOWEL, 29, 0), // 08F2
    r(Mark, class::SMALL_LETTER, 230, 1), // 08F3
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08F4
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08F5
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 08F6
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08F7
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08F8
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 08F9
    r(Mark, class::EXTENDED_VOWEL, 220, 0), // 08FA
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08FB
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08FC
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08FD
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08FE
    r(Mark, class::EXTENDED_VOWEL, 230, 0), // 08FF
];

/// Arabic Presentation Forms-A: U+FB50 to U+FDFF.
pub(super) static BLOCK_FB50: [Row; 688] = [
    r(Letter, 1, 0, 0), // FB50
    r(Letter, 1, 0, 0), // FB51
    r(Letter, 1, 0, 0), // FB52
    r(Letter, 1, 0, 0), // FB53
    r(Letter, 1, 0, 0), // FB54
    r(Letter, 1, 0, 0), // FB55
    r(Letter, 1, 0, 0), // FB56
    r(Letter, 1, 0, 0), // FB57
    r(Letter, 1, 0, 0), // FB58
    r(Letter, 1, 0, 0), // FB59
    r(Letter, 1, 0, 0), // FB5A
    r(Letter, 1, 0, 0), // FB5B
    r(Letter, 1, 0, 0), // FB5C
    r(Letter, 1, 0, 0), // FB5D
    r(Letter, 1, 0, 0), // FB5E
    r(Letter, 1, 0, 0), // FB5F
    r(Letter, 1, 0, 0), // FB60
    r(Letter, 1, 0, 0), // FB61
    r(Letter, 1, 0, 0), // FB62
    r(Letter, 1, 0, 0), // FB63
    r(Letter, 1, 0, 0), // FB64
    r(Letter, 1, 0, 0), // FB65
    r(Letter, 1, 0, 0), // FB66
    r(Letter, 1, 0, 0), // FB67
    r(Letter, 1, 0, 0), // FB68
    r(Letter, 1, 0, 0), // FB69
    r(Letter, 1, 0, 0), // FB6A
    r(Letter, 1, 0, 0), // FB6B
    r(Letter, 1, 0, 0), // FB6C
    r(Letter, 1, 0, 0), // FB6D
    r(Letter, 1, 0, 0), // FB6E
    r(Letter, 1, 0, 0), // FB6F
    r(Letter, 1, 0, 0), // FB70
    r(Letter, 1, 0, 0), // FB71
    r(Letter, 1, 0, 0), // FB72
    r(Letter, 1, 0, 0), // FB73
    r(Letter, 1, 0, 0), // FB74
    r(Letter, 1, 0, 0), // FB75
    r(Letter, 1, 0, 0), // FB76
    r(Letter, 1, 0, 0), // FB77
    r(Letter, 1, 0, 0), // FB78
    r(Letter, 1, 0, 0), // FB79
    r(Letter, 1, 0, 0), // FB7A
    r(Letter, 1, 0, 0), // FB7B
    r(Letter, 1, 0, 0), // FB7C
    r(Letter, 1, 0, 0), // FB7D
    r(Letter, 1, 0, 0), // FB7E
    r(Letter, 1, 0, 0), // FB7F
    r(Letter, 1, 0, 0), // FB80
    r(Letter, 1, 0, 0), // FB81
    r(Letter, 1, 0, 0), // FB82
    r(Letter, 1, 0, 0), // FB83
    r(Letter, 1, 0, 0), // FB84
    r(Letter, 1, 0, 0), // FB85
    r(Letter, 1, 0, 0), // FB86
    r(Letter, 1, 0, 0), // FB87
    r(Letter, 1, 0, 0), // FB88
    r(Letter, 1, 0, 0), // FB89
    r(Letter, 1, 0, 0), // FB8A
    r(Letter, 1, 0, 0), // FB8B
    r(Letter, 1, 0, 0), // FB8C
    r(Letter, 1, 0, 0), // FB8D
    r(Letter, 1, 0, 0), // FB8E
    r(Letter, 1, 0, 0), // FB8F
    r(Letter, 1, 0, 0), // FB90
    r(Letter, 1, 0, 0), // FB91
    r(Letter, 1, 0, 0), // FB92
    r(Letter, 1, 0, 0), // FB93
    r(Letter, 1, 0, 0), // FB94
    r(Letter, 1, 0, 0), // FB95
    r(Letter, 1, 0, 0), // FB96
    r(Letter, 1, 0, 0), // FB97
    r(Letter, 1, 0, 0), // FB98
    r(Letter, 1, 0, 0), // FB99
    r(Letter, 1, 0, 0), // FB9A
    r(Letter, 1, 0, 0), // FB9B
    r(Letter, 1, 0, 0), // FB9C
    r(Letter, 1, 0, 0), // FB9D
    r(Letter, 1, 0, 0), // FB9E
    r(Letter, 1, 0, 0), // FB9F
    r(Letter, 1, 0, 0), // FBA0
    r(Letter, 1, 0, 0), // FBA1
    r(Letter, 1, 0, 0), // FBA2
    r(Letter, 1, 0, 0), // FBA3
    r(Letter, 1, 0, 0), // FBA4
    r(Letter, 1, 0, 0), // FBA5
    r(Letter, 1, 0, 0), // FBA6
    r(Letter, 1, 0, 0), // FBA7
    r(Letter, 1, 0, 0), // FBA8
    r(Letter, 1, 0, 0), // FBA9
    r(Letter, 1, 0, 0), // FBAA
    r(Letter, 1, 0, 0), // FBAB
    r(Letter, 1, 0, 0), // FBAC
    r(Letter, 1, 0, 0), // FBAD
    r(Letter, 1, 0, 0), // FBAE
    r(Letter, 1, 0, 0), // FBAF
    r(Letter, 1, 0, 0), // FBB0
    r(Letter, 1, 0, 0), // FBB1
    r(Symbol, 0, 0, 0), // FBB2
    r(Symbol, 0, 0, 0), // FBB3
    r(Symbol, 0, 0, 0), // FBB4
    r(Symbol, 0, 0, 0), // FBB5
    r(Symbol, 0, 0, 0), // FBB6
    r(Symbol, 0, 0, 0), // FBB7
    r(Symbol, 0, 0, 0), // FBB8
    r(Symbol, 0, 0, 0), // FBB9
    r(Symbol, 0, 0, 0), // FBBA
    r(Symbol, 0, 0, 0), // FBBB
    r(Symbol, 0, 0, 0), // FBBC
    r(Symbol, 0, 0, 0), // FBBD
    r(Symbol, 0, 0, 0), // FBBE
    r(Symbol, 0, 0, 0), // FBBF
    r(Symbol, 0, 0, 0), // FBC0
    r(Symbol, 0, 0, 0), // FBC1
    r(Symbol, 0, 0, 0), // FBC2
    r(Symbol, 3, 0, 0), // FBC3
    r(Symbol, 3, 0, 0), // FBC4
    r(Symbol, 3, 0, 0), // FBC5
    r(Symbol, 3, 0, 0), // FBC6
    r(Symbol, 3, 0, 0), // FBC7
    r(Symbol, 3, 0, 0), // FBC8
    r(Symbol, 3, 0, 0), // FBC9
    r(Symbol, 3, 0, 0), // FBCA
    r(Symbol, 3, 0, 0), // FBCB
    r(Symbol, 3, 0, 0), // FBCC
    r(Symbol, 3, 0, 0), // FBCD
    r(Symbol, 3, 0, 0), // FBCE
    r(Symbol, 3, 0, 0), // FBCF
    r(Symbol, 3, 0, 0), // FBD0
    r(Symbol, 3, 0, 0), // FBD1
    r(Symbol, 3, 0, 0), // FBD2
    r(Letter, 1, 0, 0), // FBD3
    r(Letter, 1, 0, 0), // FBD4
    r(Letter, 1, 0, 0), // FBD5
    r(Letter, 1, 0, 0), // FBD6
    r(Letter, 1, 0, 0), // FBD7
    r(Letter, 1, 0, 0), // FBD8
    r(Letter, 1, 0, 0), // FBD9
    r(Letter, 1, 0, 0), // FBDA
    r(Letter, 1, 0, 0), // FBDB
    r(Letter, 1, 0, 0), // FBDC
    r(Letter, 1, 0, 0), // FBDD
    r(Letter, 1, 0, 0), // FBDE
    r(Letter, 1, 0, 0), // FBDF
    r(Letter, 1, 0, 0), // FBE0
    r(Letter, 1, 0, 0), // FBE1
    r(Letter, 1, 0, 0), // FBE2
    r(Letter, 1, 0, 0), // FBE3
    r(Letter, 1, 0, 0), // FBE4
    r(Letter, 1, 0, 0), // FBE5
    r(Letter, 1, 0, 0), // FBE6
    r(Letter, 1, 0, 0), // FBE7
    r(Letter, 1, 0, 0), // FBE8
    r(Letter, 1, 0, 0), // FBE9
    r(Letter, 1, 0, 0), // FBEA
    r(Letter, 1, 0, 0), // FBEB
    r(Letter, 1, 0, 0), // FBEC
    r(Letter, 1, 0, 0), // FBED
    r(Letter, 1, 0, 0), // FBEE
    r(Letter, 1, 0, 0), // FBEF
    r(Letter, 1, 0, 0), // FBF0
    r(Letter, 1, 0, 0), // FBF1
    r(Letter, 1, 0, 0), // FBF2
    r(Letter, 1, 0, 0), // FBF3
    r(Letter, 1, 0, 0), // FBF4
    r(Letter, 1, 0, 0), // FBF5
    r(Letter, 1, 0, 0), // FBF6
    r(Letter, 1, 0, 0), // FBF7
    r(Letter, 1, 0, 0), // FBF8
    r(Letter, 1, 0, 0), // FBF9
    r(Letter, 1, 0, 0), // FBFA
    r(Letter, 1, 0, 0), // FBFB
    r(Letter, 1, 0, 0), // FBFC
    r(Letter, 1, 0, 0), // FBFD
    r(Letter, 1, 0, 0), // FBFE
    r(Letter, 1, 0, 0), // FBFF
    r(Letter, 1, 0, 0), // FC00
    r(Letter, 1, 0, 0), // FC01
    r(Letter, 1, 0, 0), // FC02
    r(Letter, 1, 0, 0), // FC03
    r(Letter, 1, 0, 0), // FC04
    r(Letter, 1, 0, 0), // FC05
    r(Letter, 1, 0, 0), // FC06
    r(Letter, 1, 0, 0), // FC07
    r(Letter, 1, 0, 0), // FC08
    r(Letter, 1, 0, 0), // FC09
    r(Letter, 1, 0, 0), // FC0A
    r(Letter, 1, 0, 0), // FC0B
    r(Letter, 1, 0, 0), // FC0C
    r(Letter, 1, 0, 0), // FC0D
    r(Letter, 1, 0, 0), // FC0E
    r(Letter, 1, 0, 0), // FC0F
    r(Letter, 1, 0, 0), // FC10
    r(Letter, 1, 0, 0), // FC11
    r(Letter, 1, 0, 0), // FC12
    r(Letter, 1, 0, 0), // FC13
    r(Letter, 1, 0, 0), // FC14
    r(Letter, 1, 0, 0), // FC15
    r(Letter, 1, 0, 0), // FC16
    r(Letter, 1, 0, 0), // FC17
    r(Letter, 1, 0, 0), // FC18
    r(Letter, 1, 0, 0), // FC19
    r(Letter, 1, 0, 0), // FC1A
    r(Letter, 1, 0, 0), // FC1B
    r(Letter, 1, 0, 0), // FC1C
    r(Letter, 1, 0, 0), // FC1D
    r(Letter, 1, 0, 0), // FC1E
    r(Letter, 1, 0, 0), // FC1F
    r(Letter, 1, 0, 0), // FC20
    r(Letter, 1, 0, 0), // FC21
    r(Letter, 1, 0, 0), // FC22
    r(Letter, 1, 0, 0), // FC23
    r(Letter, 1, 0, 0), // FC24
    r(Letter, 1, 0, 0), // FC25
    r(Letter, 1, 0, 0), // FC26
    r(Letter, 1, 0, 0), // FC27
    r(Letter, 1, 0, 0), // FC28
    r(Letter, 1, 0, 0), // FC29
    r(Letter, 1, 0, 0), // FC2A
    r(Letter, 1, 0, 0), // FC2B
    r(Letter, 1, 0, 0), // FC2C
    r(Letter, 1, 0, 0), // FC2D
    r(Letter, 1, 0, 0), // FC2E
    r(Letter, 1, 0, 0), // FC2F
    r(Letter, 1, 0, 0), // FC30
    r(Letter, 1, 0, 0), // FC31
    r(Letter, 1, 0, 0), // FC32
    r(Letter, 1, 0, 0), // FC33
    r(Letter, 1, 0, 0), // FC34
    r(Letter, 1, 0, 0), // FC35
    r(Letter, 1, 0, 0), // FC36
    r(Letter, 1, 0, 0), // FC37
    r(Letter, 1, 0, 0), // FC38
    r(Letter, 1, 0, 0), // FC39
    r(Letter, 1, 0, 0), // FC3A
    r(Letter, 1, 0, 0), // FC3B
    r(Letter, 1, 0, 0), // FC3C
    r(Letter, 1, 0, 0), // FC3D
    r(Letter, 1, 0, 0), // FC3E
    r(Letter, 1, 0, 0), // FC3F
    r(Letter, 1, 0, 0), // FC40
    r(Letter, 1, 0, 0), // FC41
    r(Letter, 1, 0, 0), // FC42
    r(Letter, 1, 0, 0), // FC43
    r(Letter, 1, 0, 0), // FC44
    r(Letter, 1, 0, 0), // FC45
    r(Letter, 1, 0, 0), // FC46
    r(Letter, 1, 0, 0), // FC47
    r(Letter, 1, 0, 0), // FC48
    r(Letter, 1, 0, 0), // FC49
    r(Letter, 1, 0, 0), // FC4A
    r(Letter, 1, 0, 0), // FC4B
    r(Letter, 1, 0, 0), // FC4C
    r(Letter, 1, 0, 0), // FC4D
    r(Letter, 1, 0, 0), // FC4E
    r(Letter, 1, 0, 0), // FC4F
    r(Letter, 1, 0, 0), // FC50
    r(Letter, 1, 0, 0), // FC51
    r(Letter, 1, 0, 0), // FC52
    r(Letter, 1, 0, 0), // FC53
    r(Letter, 1, 0, 0), // FC54
    r(Letter, 1, 0, 0), // FC55
    r(Letter, 1, 0, 0), // FC56
    r(Letter, 1, 0, 0), // FC57
    r(Letter, 1, 0, 0), // FC58
    r(Letter, 1, 0, 0), // FC59
    r(Letter, 1, 0, 0), // FC5A
    r(Letter, 1, 0, 0), // FC5B
    r(Letter, 1, 0, 0), // FC5C
    r(Letter, 1, 0, 0), // FC5D
    r(Letter, 1, 0, 0), // FC5E
    r(Letter, 1, 0, 0), // FC5F
    r(Letter, 1, 0, 0), // FC60
    r(Letter, 1, 0, 0), // FC61
    r(Letter, 1, 0, 0), // FC62
    r(Letter, 1, 0, 0), // FC63
    r(Letter, 1, 0, 0), // FC64
    r(Letter, 1, 0, 0), // FC65
    r(Letter, 1, 0, 0), // FC66
    r(Letter, 1, 0, 0), // FC67
    r(Letter, 1, 0, 0), // FC68
    r(Letter, 1, 0, 0), // FC69
    r(Letter, 1, 0, 0), // FC6A
    r(Letter, 1, 0, 0), // FC6B
    r(Letter, 1, 0, 0), // FC6C
    r(Letter, 1, 0, 0), // FC6D
    r(Letter, 1, 0, 0), // FC6E
    r(Letter, 1, 0, 0), // FC6F
    r(Letter, 1, 0, 0), // FC70
    r(Letter, 1, 0, 0), // FC71
    r(Letter, 1, 0, 0), // FC72
    r(Letter, 1, 0, 0), // FC73
    r(Letter, 1, 0, 0), // FC74
    r(Letter, 1, 0, 0), // FC75
    r(Letter, 1, 0, 0), // FC76
    r(Letter, 1, 0, 0), // FC77
    r(Letter, 1, 0, 0), // FC78
    r(Letter, 1, 0, 0), // FC79
    r(Letter, 1, 0, 0), // FC7A
    r(Letter, 1, 0, 0), // FC7B
    r(Letter, 1, 0, 0), // FC7C
    r(Letter, 1, 0, 0), // FC7D
    r(Letter, 1, 0, 0), // FC7E
    r(Letter, 1, 0, 0), // FC7F
    r(Letter, 1, 0, 0), // FC80
    r(Letter, 1, 0, 0), // FC81
    r(Letter, 1, 0, 0), // FC82
    r(Letter, 1, 0, 0), // FC83
    r(Letter, 1, 0, 0), // FC84
    r(Letter, 1, 0, 0), // FC85
    r(Letter, 1, 0, 0), // FC86
    r(Letter, 1, 0, 0), // FC87
    r(Letter, 1, 0, 0), // FC88
    r(Letter, 1, 0, 0), // FC89
    r(Letter, 1, 0, 0), // FC8A
    r(Letter, 1, 0, 0), // FC8B
    r(Letter, 1, 0, 0), // FC8C
    r(Letter, 1, 0, 0), // FC8D
    r(Letter, 1, 0, 0), // FC8E
    r(Letter, 1, 0, 0), // FC8F
    r(Letter, 1, 0, 0), // FC90
    r(Letter, 1, 0, 0), // FC91
    r(Letter, 1, 0, 0), // FC92
    r(Letter, 1, 0, 0), // FC93
    r(Letter, 1, 0, 0), // FC94
    r(Letter, 1, 0, 0), // FC95
    r(Letter, 1, 0, 0), // FC96
    r(Letter, 1, 0, 0), // FC97
    r(Letter, 1, 0, 0), // FC98
    r(Letter, 1, 0, 0), // FC99
    r(Letter, 1, 0, 0), // FC9A
    r(Letter, 1, 0, 0), // FC9B
    r(Letter, 1, 0, 0), // FC9C
    r(Letter, 1, 0, 0), // FC9D
    r(Letter, 1, 0, 0), // FC9E
    r(Letter, 1, 0, 0), // FC9F
    r(Letter, 1, 0, 0), // FCA0
    r(Letter, 1, 0, 0), // FCA1
    r(Letter, 1, 0, 0), // FCA2
    r(Letter, 1, 0, 0), // FCA3
    r(Letter, 1, 0, 0), // FCA4
    r(Letter, 1, 0, 0), // FCA5
    r(Letter, 1, 0, 0), // FCA6
    r(Letter, 1, 0, 0), // FCA7
    r(Letter, 1, 0, 0), // FCA8
    r(Letter, 1, 0, 0), // FCA9
    r(Letter, 1, 0, 0), // FCAA
    r(Letter, 1, 0, 0), // FCAB
    r(Letter, 1, 0, 0), // FCAC
    r(Letter, 1, 0, 0), // FCAD
    r(Letter, 1, 0, 0), // FCAE
    r(Letter, 1, 0, 0), // FCAF
    r(Letter, 1, 0, 0), // FCB0
    r(Letter, 1, 0, 0), // FCB1
    r(Letter, 1, 0, 0), // FCB2
    r(Letter, 1, 0, 0), // FCB3
    r(Letter, 1, 0, 0), // FCB4
    r(Letter, 1, 0, 0), // FCB5
    r(Letter, 1, 0, 0), // FCB6
    r(Letter, 1, 0, 0), // FCB7
    r(Letter, 1, 0, 0), // FCB8
    r(Letter, 1, 0, 0), // FCB9
    r(Letter, 1, 0, 0), // FCBA
    r(Letter, 1, 0, 0), // FCBB
    r(Letter, 1, 0, 0), // FCBC
    r(Letter, 1, 0, 0), // FCBD
    r(Letter, 1, 0, 0), // FCBE
    r(Letter, 1, 0, 0), // FCBF
    r(Letter, 1, 0, 0), // FCC0
    r(Letter, 1, 0, 0), // FCC1
    r(Letter, 1, 0, 0), // FCC2
    r(Letter, 1, 0, 0), // FCC3
    r(Letter, 1, 0, 0), // FCC4
    r(Letter, 1, 0, 0), // FCC5
    r(Letter, 1, 0, 0), // FCC6
    r(Letter, 1, 0, 0), // FCC7
    r(Letter, 1, 0, 0), // FCC8
    r(Letter, 1, 0, 0), // FCC9
    r(Letter, 1, 0, 0), // FCCA
    r(Letter, 1, 0, 0), // FCCB
    r(Letter, 1, 0, 0), // FCCC
    r(Letter, 1, 0, 0), // FCCD
    r(Letter, 1, 0, 0), // FCCE
    r(Letter, 1, 0, 0), // FCCF
    r(Letter, 1, 0, 0), // FCD0
    r(Letter, 1, 0, 0), // FCD1
    r(Letter, 1, 0, 0), // FCD2
    r(Letter, 1, 0, 0), // FCD3
    r(Letter, 1, 0, 0), // FCD4
    r(Letter, 1, 0, 0), // FCD5
    r(Letter, 1, 0, 0), // FCD6
    r(Letter, 1, 0, 0), // FCD7
    r(Letter, 1, 0, 0), // FCD8
    r(Letter, 1, 0, 0), // FCD9
    r(Letter, 1, 0, 0), // FCDA
    r(Letter, 1, 0, 0), // FCDB
    r(Letter, 1, 0, 0), // FCDC
    r(Letter, 1, 0, 0), // FCDD
    r(Letter, 1, 0, 0), // FCDE
    r(Letter, 1, 0, 0), // FCDF
    r(Letter, 1, 0, 0), // FCE0
    r(Letter, 1, 0, 0), // FCE1
    r(Letter, 1, 0, 0), // FCE2
    r(Letter, 1, 0, 0), // FCE3
    r(Letter, 1, 0, 0), // FCE4
    r(Letter, 1, 0, 0), // FCE5
    r(Letter, 1, 0, 0), // FCE6
    r(Letter, 1, 0, 0), // FCE7
    r(Letter, 1, 0, 0), // FCE8
    r(Letter, 1, 0, 0), // FCE9
    r(Letter, 1, 0, 0), // FCEA
    r(Letter, 1, 0, 0), // FCEB
    r(Letter, 1, 0, 0), // FCEC
    r(Letter, 1, 0, 0), // FCED
    r(Letter, 1, 0, 0), // FCEE
    r(Letter, 1, 0, 0), // FCEF
    r(Letter, 1, 0, 0), // FCF0
    r(Letter, 1, 0, 0), // FCF1
    r(Letter, 1, 0, 0), // FCF2
    r(Letter, 1, 0, 0), // FCF3
    r(Letter, 1, 0, 0), // FCF4
    r(Letter, 1, 0, 0), // FCF5
    r(Letter, 1, 0, 0), // FCF6
    r(Letter, 1, 0, 0), // FCF7
    r(Letter, 1, 0, 0), // FCF8
    r(Letter, 1, 0, 0), // FCF9
    r(Letter, 1, 0, 0), // FCFA
    r(Letter, 1, 0, 0), // FCFB
    r(Letter, 1, 0, 0), // FCFC
    r(Letter, 1, 0, 0), // FCFD
    r(Letter, 1, 0, 0), // FCFE
    r(Letter, 1, 0, 0), // FCFF
    r(Letter, 1, 0, 0), // FD00
    r(Letter, 1, 0, 0), // FD01
    r(Letter, 1, 0, 0), // FD02
    r(Letter, 1, 0, 0), // FD03
    r(Letter, 1, 0, 0), // FD04
    r(Letter, 1, 0, 0), // FD05
    r(Letter, 1, 0, 0), // FD06
    r(Letter, 1, 0, 0), // FD07
    r(Letter, 1, 0, 0), // FD08
    r(Letter, 1, 0, 0), // FD09
    r(Letter, 1, 0, 0), // FD0A
    r(Letter, 1, 0, 0), // FD0B
    r(Letter, 1, 0, 0), // FD0C
    r(Letter, 1, 0, 0), // FD0D
    r(Letter, 1, 0, 0), // FD0E
    r(Letter, 1, 0, 0), // FD0F
    r(Letter, 1, 0, 0), // FD10
    r(Letter, 1, 0, 0), // FD11
    r(Letter, 1, 0, 0), // FD12
    r(Letter, 1, 0, 0), // FD13
    r(Letter, 1, 0, 0), // FD14
    r(Letter, 1, 0, 0), // FD15
    r(Letter, 1, 0, 0), // FD16
    r(Letter, 1, 0, 0), // FD17
    r(Letter, 1, 0, 0), // FD18
    r(Letter, 1, 0, 0), // FD19
    r(Letter, 1, 0, 0), // FD1A
    r(Letter, 1, 0, 0), // FD1B
    r(Letter, 1, 0, 0), // FD1C
    r(Letter, 1, 0, 0), // FD1D
    r(Letter, 1, 0, 0), // FD1E
    r(Letter, 1, 0, 0), // FD1F
    r(Letter, 1, 0, 0), // FD20
    r(Letter, 1, 0, 0), // FD21
    r(Letter, 1, 0, 0), // FD22
    r(Letter, 1, 0, 0), // FD23
    r(Letter, 1, 0, 0), // FD24
    r(Letter, 1, 0, 0), // FD25
    r(Letter, 1, 0, 0), // FD26
    r(Letter, 1, 0, 0), // FD27
    r(Letter, 1, 0, 0), // FD28
    r(Letter, 1, 0, 0), // FD29
    r(Letter, 1, 0, 0), // FD2A
    r(Letter, 1, 0, 0), // FD2B
    r(Letter, 1, 0, 0), // FD2C
    r(Letter, 1, 0, 0), // FD2D
    r(Letter, 1, 0, 0), // FD2E
    r(Letter, 1, 0, 0), // FD2F
    r(Letter, 1, 0, 0), // FD30
    r(Letter, 1, 0, 0), // FD31
    r(Letter, 1, 0, 0), // FD32
    r(Letter, 1, 0, 0), // FD33
    r(Letter, 1, 0, 0), // FD34
    r(Letter, 1, 0, 0), // FD35
    r(Letter, 1, 0, 0), // FD36
    r(Letter, 1, 0, 0), // FD37
    r(Letter, 1, 0, 0), // FD38
    r(Letter, 1, 0, 0), // FD39
    r(Letter, 1, 0, 0), // FD3A
    r(Letter, 1, 0, 0), // FD3B
    r(Letter, 1, 0, 0), // FD3C
    r(Letter, 1, 0, 0), // FD3D
    r(Punctuation, 0, 0, 0), // FD3E
    r(Punctuation, 0, 0, 0), // FD3F
    r(Symbol, 3, 0, 0), // FD40
    r(Symbol, 3, 0, 0), // FD41
    r(Symbol, 3, 0, 0), // FD42
    r(Symbol, 3, 0, 0), // FD43
    r(Symbol, 3, 0, 0), // FD44
    r(Symbol, 3, 0, 0), // FD45
    r(Symbol, 3, 0, 0), // FD46
    r(Symbol, 3, 0, 0), // FD47
    r(Symbol, 3, 0, 0), // FD48
    r(Symbol, 3, 0, 0), // FD49
    r(Symbol, 3, 0, 0), // FD4A
    r(Symbol, 3, 0, 0), // FD4B
    r(Symbol, 3, 0, 0), // FD4C
    r(Symbol, 3, 0, 0), // FD4D
    r(Symbol, 3, 0, 0), // FD4E
    r(Symbol, 3, 0, 0), // FD4F
    r(Letter, 1, 0, 0), // FD50
    r(Letter, 1, 0, 0), // FD51
    r(Letter, 1, 0, 0), // FD52
    r(Letter, 1, 0, 0), // FD53
    r(Letter, 1, 0, 0), // FD54
    r(Letter, 1, 0, 0), // FD55
    r(Letter, 1, 0, 0), // FD56
    r(Letter, 1, 0, 0), // FD57
    r(Letter, 1, 0, 0), // FD58
    r(Letter, 1, 0, 0), // FD59
    r(Letter, 1, 0, 0), // FD5A
    r(Letter, 1, 0, 0), // FD5B
    r(Letter, 1, 0, 0), // FD5C
    r(Letter, 1, 0, 0), // FD5D
    r(Letter, 1, 0, 0), // FD5E
    r(Letter, 1, 0, 0), // FD5F
    r(Letter, 1, 0, 0), // FD60
    r(Letter, 1, 0, 0), // FD61
    r(Letter, 1, 0, 0), // FD62
    r(Letter, 1, 0, 0), // FD63
    r(Letter, 1, 0, 0), // FD64
    r(Letter, 1, 0, 0), // FD65
    r(Letter, 1, 0, 0), // FD66
    r(Letter, 1, 0, 0), // FD67
    r(Letter, 1, 0, 0), // FD68
    r(Letter, 1, 0, 0), // FD69
    r(Letter, 1, 0, 0), // FD6A
    r(Letter, 1, 0, 0), // FD6B
    r(Letter, 1, 0, 0), // FD6C
    r(Letter, 1, 0, 0), // FD6D
    r(Letter, 1, 0, 0), // FD6E
    r(Letter, 1, 0, 0), // FD6F
    r(Letter, 1, 0, 0), // FD70
    r(Letter, 1, 0, 0), // FD71
    r(Letter, 1, 0, 0), // FD72
    r(Letter, 1, 0, 0), // FD73
    r(Letter, 1, 0, 0), // FD74
    r(Letter, 1, 0, 0), // FD75
    r(Letter, 1, 0, 0), // FD76
    r(Letter, 1, 0, 0), // FD77
    r(Letter, 1, 0, 0), // FD78
    r(Letter, 1, 0, 0), // FD79
    r(Letter, 1, 0, 0), // FD7A
    r(Letter, 1, 0, 0), // FD7B
    r(Letter, 1, 0, 0), // FD7C
    r(Letter, 1, 0, 0), // FD7D
    r(Letter, 1, 0, 0), // FD7E
    r(Letter, 1, 0, 0), // FD7F
    r(Letter, 1, 0, 0), // FD80
    r(Letter, 1, 0, 0), // FD81
    r(Letter, 1, 0, 0), // FD82
    r(Letter, 1, 0, 0), // FD83
    r(Letter, 1, 0, 0), // FD84
    r(Letter, 1, 0, 0), // FD85
    r(Letter, 1, 0, 0), // FD86
    r(Letter, 1, 0, 0), // FD87
    r(Letter, 1, 0, 0), // FD88
    r(Letter, 1, 0, 0), // FD89
    r(Letter, 1, 0, 0), // FD8A
    r(Letter, 1, 0, 0), // FD8B
    r(Letter, 1, 0, 0), // FD8C
    r(Letter, 1, 0, 0), // FD8D
    r(Letter, 1, 0, 0), // FD8E
    r(Letter, 1, 0, 0), // FD8F
    r(Symbol, 3, 0, 0), // FD90
    r(Symbol, 3, 0, 0), // FD91
    r(Letter, 1, 0, 0), // FD92
    r(Letter, 1, 0, 0), // FD93
    r(Letter, 1, 0, 0), // FD94
    r(Letter, 1, 0, 0), // FD95
    r(Letter, 1, 0, 0), // FD96
    r(Letter, 1, 0, 0), // FD97
    r(Letter, 1, 0, 0), // FD98
    r(Letter, 1, 0, 0), // FD99
    r(Letter, 1, 0, 0), // FD9A
    r(Letter, 1, 0, 0), // FD9B
    r(Letter, 1, 0, 0), // FD9C
    r(Letter, 1, 0, 0), // FD9D
    r(Letter, 1, 0, 0), // FD9E
    r(Letter, 1, 0, 0), // FD9F
    r(Letter, 1, 0, 0), // FDA0
    r(Letter, 1, 0, 0), // FDA1
    r(Letter, 1, 0, 0), // FDA2
    r(Letter, 1, 0, 0), // FDA3
    r(Letter, 1, 0, 0), // FDA4
    r(Letter, 1, 0, 0), // FDA5
    r(Letter, 1, 0, 0), // FDA6
    r(Letter, 1, 0, 0), // FDA7
    r(Letter, 1, 0, 0), // FDA8
    r(Letter, 1, 0, 0), // FDA9
    r(Letter, 1, 0, 0), // FDAA
    r(Letter, 1, 0, 0), // FDAB
    r(Letter, 1, 0, 0), // FDAC
    r(Letter, 1, 0, 0), // FDAD
    r(Letter, 1, 0, 0), // FDAE
    r(Letter, 1, 0, 0), // FDAF
    r(Letter, 1, 0, 0), // FDB0
    r(Letter, 1, 0, 0), // FDB1
    r(Letter, 1, 0, 0), // FDB2
    r(Letter, 1, 0, 0), // FDB3
    r(Letter, 1, 0, 0), // FDB4
    r(Letter, 1, 0, 0), // FDB5
    r(Letter, 1, 0, 0), // FDB6
    r(Letter, 1, 0, 0), // FDB7
    r(Letter, 1, 0, 0), // FDB8
    r(Letter, 1, 0, 0), // FDB9
    r(Letter, 1, 0, 0), // FDBA
    r(Letter, 1, 0, 0), // FDBB
    r(Letter, 1, 0, 0), // FDBC
    r(Letter, 1, 0, 0), // FDBD
    r(Letter, 1, 0, 0), // FDBE
    r(Letter, 1, 0, 0), // FDBF
    r(Letter, 1, 0, 0), // FDC0
    r(Letter, 1, 0, 0), // FDC1
    r(Letter, 1, 0, 0), // FDC2
    r(Letter, 1, 0, 0), // FDC3
    r(Letter, 1, 0, 0), // FDC4
    r(Letter, 1, 0, 0), // FDC5
    r(Letter, 1, 0, 0), // FDC6
    r(Letter, 1, 0, 0), // FDC7
    r(Symbol, 3, 0, 0), // FDC8
    r(Symbol, 3, 0, 0), // FDC9
    r(Symbol, 3, 0, 0), // FDCA
    r(Symbol, 3, 0, 0), // FDCB
    r(Symbol, 3, 0, 0), // FDCC
    r(Symbol, 3, 0, 0), // FDCD
    r(Symbol, 3, 0, 0), // FDCE
    r(Symbol, 3, 0, 0), // FDCF
    r(Other, 0, 0, 0), // FDD0
    r(Other, 0, 0, 0), // FDD1
    r(Other, 0, 0, 0), // FDD2
    r(Other, 0, 0, 0), // FDD3
    r(Other, 0, 0, 0), // FDD4
    r(Other, 0, 0, 0), // FDD5
    r(Other, 0, 0, 0), // FDD6
    r(Other, 0, 0, 0), // FDD7
    r(Other, 0, 0, 0), // FDD8
    r(Other, 0, 0, 0), // FDD9
    r(Other, 0, 0, 0), // FDDA
    r(Other, 0, 0, 0), // FDDB
    r(Other, 0, 0, 0), // FDDC
    r(Other, 0, 0, 0), // FDDD
    r(Other, 0, 0, 0), // FDDE
    r(Other, 0, 0, 0), // FDDF
    r(Other, 0, 0, 0), // FDE0
    r(Other, 0, 0, 0), // FDE1
    r(Other, 0, 0, 0), // FDE2
    r(Other, 0, 0, 0), // FDE3
    r(Other, 0, 0, 0), // FDE4
    r(Other, 0, 0, 0), // FDE5
    r(Other, 0, 0, 0), // FDE6
    r(Other, 0, 0, 0), // FDE7
    r(Other, 0, 0, 0), // FDE8
    r(Other, 0, 0, 0), // FDE9
    r(Other, 0, 0, 0), // FDEA
    r(Other, 0, 0, 0), // FDEB
    r(Other, 0, 0, 0), // FDEC
    r(Other, 0, 0, 0), // FDED
    r(Other, 0, 0, 0), // FDEE
    r(Other, 0, 0, 0), // FDEF
    r(Letter, 1, 0, 0), // FDF0
    r(Letter, 1, 0, 0), // FDF1
    r(Letter, 1, 0, 0), // FDF2
    r(Letter, 1, 0, 0), // FDF3
    r(Letter, 1, 0, 0), // FDF4
    r(Letter, 1, 0, 0), // FDF5
    r(Letter, 1, 0, 0), // FDF6
    r(Letter, 1, 0, 0), // FDF7
    r(Letter, 1, 0, 0), // FDF8
    r(Letter, 1, 0, 0), // FDF9
    r(Letter, 2, 0, 0), // FDFA
    r(Letter, 2, 0, 0), // FDFB
    r(Symbol, 2, 0, 0), // FDFC
    r(Symbol, 3, 0, 0), // FDFD
    r(Symbol, 3, 0, 0), // FDFE
    r(Symbol, 3, 0, 0), // FDFF
];

/// Arabic Presentation Forms-B: U+FE70 to U+FEFF.
pub(super) static BLOCK_FE70: [Row; 144] = [
    r(Letter, 1, 0, 0), // FE70
    r(Letter, 1, 0, 0), // FE71
    r(Letter, 1, 0, 0), // FE72
    r(Letter, 0, 0, 0), // FE73
    r(Letter, 1, 0, 0), // FE74
    r(Other, 0, 0, 0), // FE75
    r(Letter, 1, 0, 0), // FE76
    r(Letter, 1, 0, 0), // FE77
    r(Letter, 1, 0, 0), // FE78
    r(Letter, 1, 0, 0), // FE79
    r(Letter, 1, 0, 0), // FE7A
    r(Letter, 1, 0, 0), // FE7B
    r(Letter, 1, 0, 0), // FE7C
    r(Letter, 1, 0, 0), // FE7D
    r(Letter, 1, 0, 0), // FE7E
    r(Letter, 1, 0, 0), // FE7F
    r(Letter, 1, 0, 0), // FE80
    r(Letter, 1, 0, 0), // FE81
    r(Letter, 1, 0, 0), // FE82
    r(Letter, 1, 0, 0), // FE83
    r(Letter, 1, 0, 0), // FE84
    r(Letter, 1, 0, 0), // FE85
    r(Letter, 1, 0, 0), // FE86
    r(Letter, 1, 0, 0), // FE87
    r(Letter, 1, 0, 0), // FE88
    r(Letter, 1, 0, 0), // FE89
    r(Letter, 1, 0, 0), // FE8A
    r(Letter, 1, 0, 0), // FE8B
    r(Letter, 1, 0, 0), // FE8C
    r(Letter, 1, 0, 0), // FE8D
    r(Letter, 1, 0, 0), // FE8E
    r(Letter, 1, 0, 0), // FE8F
    r(Letter, 1, 0, 0), // FE90
    r(Letter, 1, 0, 0), // FE91
    r(Letter, 1, 0, 0), // FE92
    r(Letter, 1, 0, 0), // FE93
    r(Letter, 1, 0, 0), // FE94
    r(Letter, 1, 0, 0), // FE95
    r(Letter, 1, 0, 0), // FE96
    r(Letter, 1, 0, 0), // FE97
    r(Letter, 1, 0, 0), // FE98
    r(Letter, 1, 0, 0), // FE99
    r(Letter, 1, 0, 0), // FE9A
    r(Letter, 1, 0, 0), // FE9B
    r(Letter, 1, 0, 0), // FE9C
    r(Letter, 1, 0, 0), // FE9D
    r(Letter, 1, 0, 0), // FE9E
    r(Letter, 1, 0, 0), // FE9F
    r(Letter, 1, 0, 0), // FEA0
    r(Letter, 1, 0, 0), // FEA1
    r(Letter, 1, 0, 0), // FEA2
    r(Letter, 1, 0, 0), // FEA3
    r(Letter, 1, 0, 0), // FEA4
    r(Letter, 1, 0, 0), // FEA5
    r(Letter, 1, 0, 0), // FEA6
    r(Letter, 1, 0, 0), // FEA7
    r(Letter, 1, 0, 0), // FEA8
    r(Letter, 1, 0, 0), // FEA9
    r(Letter, 1, 0, 0), // FEAA
    r(Letter, 1, 0, 0), // FEAB
    r(Letter, 1, 0, 0), // FEAC
    r(Letter, 1, 0, 0), // FEAD
    r(Letter, 1, 0, 0), // FEAE
    r(Letter, 1, 0, 0), // FEAF
    r(Letter, 1, 0, 0), // FEB0
    r(Letter, 1, 0, 0), // FEB1
    r(Letter, 1, 0, 0), // FEB2
    r(Letter, 1, 0, 0), // FEB3
    r(Letter, 1, 0, 0), // FEB4
    r(Letter, 1, 0, 0), // FEB5
    r(Letter, 1, 0, 0), // FEB6
    r(Letter, 1, 0, 0), // FEB7
    r(Letter, 1, 0, 0), // FEB8
    r(Letter, 1, 0, 0), // FEB9
    r(Letter, 1, 0, 0), // FEBA
    r(Letter, 1, 0, 0), // FEBB
    r(Letter, 1, 0, 0), // FEBC
    r(Letter, 1, 0, 0), // FEBD
    r(Letter, 1, 0, 0), // FEBE
    r(Letter, 1, 0, 0), // FEBF
    r(Letter, 1, 0, 0), // FEC0
    r(Letter, 1, 0, 0), // FEC1
    r(Letter, 1, 0, 0), // FEC2
    r(Letter, 1, 0, 0), // FEC3
    r(Letter, 1, 0, 0), // FEC4
    r(Letter, 1, 0, 0), // FEC5
    r(Letter, 1, 0, 0), // FEC6
    r(Letter, 1, 0, 0), // FEC7
    r(Letter, 1, 0, 0), // FEC8
    r(Letter, 1, 0, 0), // FEC9
    r(Letter, 1, 0, 0), // FECA
    r(Letter, 1, 0, 0), // FECB
    r(Letter, 1, 0, 0), // FECC
    r(Letter, 1, 0, 0), // FECD
    r(Letter, 1, 0, 0), // FECE
    r(Letter, 1, 0, 0), // FECF
    r(Letter, 1, 0, 0), // FED0
    r(Letter, 1, 0, 0), // FED1
    r(Letter, 1, 0, 0), // FED2
    r(Letter, 1, 0, 0), // FED3
    r(Letter, 1, 0, 0), // FED4
    r(Letter, 1, 0, 0), // FED5
    r(Letter, 1, 0, 0), // FED6
    r(Letter, 1, 0, 0), // FED7
    r(Letter, 1, 0, 0), // FED8
    r(Letter, 1, 0, 0), // FED9
    r(Letter, 1, 0, 0), // FEDA
    r(Letter, 1, 0, 0), // FEDB
    r(Letter, 1, 0, 0), // FEDC
    r(Letter, 1, 0, 0), // FEDD
    r(Letter, 1, 0, 0), // FEDE
    r(Letter, 1, 0, 0), // FEDF
    r(Letter, 1, 0, 0), // FEE0
    r(Letter, 1, 0, 0), // FEE1
    r(Letter, 1, 0, 0), // FEE2
    r(Letter, 1, 0, 0), // FEE3
    r(Letter, 1, 0, 0), // FEE4
    r(Letter, 1, 0, 0), // FEE5
    r(Letter, 1, 0, 0), // FEE6
    r(Letter, 1, 0, 0), // FEE7
    r(Letter, 1, 0, 0), // FEE8
    r(Letter, 1, 0, 0), // FEE9
    r(Letter, 1, 0, 0), // FEEA
    r(Letter, 1, 0, 0), // FEEB
    r(Letter, 1, 0, 0), // FEEC
    r(Letter, 1, 0, 0), // FEED
    r(Letter, 1, 0, 0), // FEEE
    r(Letter, 1, 0, 0), // FEEF
    r(Letter, 1, 0, 0), // FEF0
    r(Letter, 1, 0, 0), // FEF1
    r(Letter, 1, 0, 0), // FEF2
    r(Letter, 1, 0, 0), // FEF3
    r(Letter, 1, 0, 0), // FEF4
    r(Letter, 1, 0, 0), // FEF5
    r(Letter, 1, 0, 0), // FEF6
    r(Letter, 1, 0, 0), // FEF7
    r(Letter, 1, 0, 0), // FEF8
    r(Letter, 1, 0, 0), // FEF9
    r(Letter, 1, 0, 0), // FEFA
    r(Letter, 1, 0, 0), // FEFB
    r(Letter, 1, 0, 0), // FEFC
    r(Other, 0, 0, 0), // FEFD
    r(Other, 0, 0, 0), // FEFE
    r(Invisible, 0, 0, 0), // FEFF
];

/// Arabic Extended-C: U+10EC0 to U+10EFF.
pub(super) static BLOCK_10EC0: [Row; 64] = [
    r(Other, 0, 0, 0), // 10EC0
    r(Other, 0, 0, 0), // 10EC1
    r(Letter, 0, 0, 0), // 10EC2
    r(Letter, 0, 0, 0), // 10EC3
    r(Letter, 0, 0, 0), // 10EC4
    r(Letter, 0, 0, 0), // 10EC5
    r(Letter, 0, 0, 0), // 10EC6
    r(Letter, 0, 0, 0), // 10EC7
    r(Other, 0, 0, 0), // 10EC8
    r(Symbol, 0, 0, 0), // 10EC9
    r(Symbol, 0, 0, 0), // 10ECA
    r(Mark, class::EXTENDED_C, 230, 0), // 10ECB
    r(Mark, class::EXTENDED_C, 220, 0), // 10ECC
    r(Mark, class::EXTENDED_C, 220, 0), // 10ECD
    r(Mark, class::EXTENDED_C, 230, 0), // 10ECE
    r(Mark, class::EXTENDED_C, 230, 0), // 10ECF
    r(Punctuation, 0, 0, 0), // 10ED0
    r(Symbol, 3, 0, 0), // 10ED1
    r(Symbol, 3, 0, 0), // 10ED2
    r(Symbol, 3, 0, 0), // 10ED3
    r(Symbol, 3, 0, 0), // 10ED4
    r(Symbol, 3, 0, 0), // 10ED5
    r(Symbol, 3, 0, 0), // 10ED6
    r(Symbol, 3, 0, 0), // 10ED7
    r(Symbol, 3, 0, 0), // 10ED8
    r(Letter, 0, 0, 0), // 10ED9
    r(Letter, 0, 0, 0), // 10EDA
    r(Letter, 0, 0, 0), // 10EDB
    r(Letter, 0, 0, 0), // 10EDC
    r(Letter, 0, 0, 0), // 10EDD
    r(Letter, 0, 0, 0), // 10EDE
    r(Letter, 0, 0, 0), // 10EDF
    r(Letter, 0, 0, 0), // 10EE0
    r(Letter, 0, 0, 0), // 10EE1
    r(Letter, 0, 0, 0), // 10EE2
    r(Letter, 0, 0, 0), // 10EE3
    r(Letter, 0, 0, 0), // 10EE4
    r(Letter, 0, 0, 0), // 10EE5
    r(Letter, 0, 0, 0), // 10EE6
    r(Letter, 0, 0, 0), // 10EE7
    r(Letter, 0, 0, 0), // 10EE8
    r(Letter, 0, 0, 0), // 10EE9
    r(Letter, 0, 0, 0), // 10EEA
    r(Letter, 0, 0, 0), // 10EEB
    r(Letter, 0, 0, 0), // 10EEC
    r(Letter, 0, 0, 0), // 10EED
    r(Letter, 0, 0, 0), // 10EEE
    r(Other, 0, 0, 0), // 10EEF
    r(Mark, class::EXTENDED_C, 220, 0), // 10EF0
    r(Mark, class::EXTENDED_C, 220, 0), // 10EF1
    r(Mark, class::EXTENDED_C, 220, 0), // 10EF2
    r(Mark, class::EXTENDED_C, 230, 0), // 10EF3
    r(Mark, class::EXTENDED_C, 220, 1), // 10EF4
    r(Mark, class::EXTENDED_C, 230, 0), // 10EF5
    r(Mark, class::EXTENDED_C, 220, 1), // 10EF6
    r(Mark, class::EXTENDED_C, 230, 0), // 10EF7
    r(Mark, class::EXTENDED_C, 230, 0), // 10EF8
    r(Mark, class::EXTENDED_C, 230, 1), // 10EF9
    r(Mark, class::EXTENDED_C, 220, 0), // 10EFA
    r(Mark, class::EXTENDED_C, 220, 0), // 10EFB
    r(Mark, class::EXTENDED_C, 0, 0), // 10EFC
    r(Mark, class::EXTENDED_C, 220, 0), // 10EFD
    r(Mark, class::EXTENDED_C, 220, 0), // 10EFE
    r(Mark, class::EXTENDED_C, 220, 0), // 10EFF
];

/// What presentation forms and word ligatures stand for, in the order of code points.
pub(super) static FORMS: [(char, &str); 784] = [
    ('\u{FB50}', "ٱ"),
    ('\u{FB51}', "ٱ"),
    ('\u{FB52}', "ٻ"),
    ('\u{FB53}', "ٻ"),
    ('\u{FB54}', "ٻ"),
    ('\u{FB55}', "ٻ"),
    ('\u{FB56}', "پ"),
    ('\u{FB57}', "پ"),
    ('\u{FB58}', "پ"),
    ('\u{FB59}', "پ"),
    ('\u{FB5A}', "ڀ"),
    ('\u{FB5B}', "ڀ"),
    ('\u{FB5C}', "ڀ"),
    ('\u{FB5D}', "ڀ"),
    ('\u{FB5E}', "ٺ"),
    ('\u{FB5F}', "ٺ"),
    ('\u{FB60}', "ٺ"),
    ('\u{FB61}', "ٺ"),
    ('\u{FB62}', "ٿ"),
    ('\u{FB63}', "ٿ"),
    ('\u{FB64}', "ٿ"),
    ('\u{FB65}', "ٿ"),
    ('\u{FB66}', "ٹ"),
    ('\u{FB67}', "ٹ"),
    ('\u{FB68}', "ٹ"),
    ('\u{FB69}', "ٹ"),
    ('\u{FB6A}', "ڤ"),
    ('\u{FB6B}', "ڤ"),
    ('\u{FB6C}', "ڤ"),
    ('\u{FB6D}', "ڤ"),
    ('\u{FB6E}', "ڦ"),
    ('\u{FB6F}', "ڦ"),
    ('\u{FB70}', "ڦ"),
    ('\u{FB71}', "ڦ"),
    ('\u{FB72}', "ڄ"),
    ('\u{FB73}', "ڄ"),
    ('\u{FB74}', "ڄ"),
    ('\u{FB75}', "ڄ"),
    ('\u{FB76}', "ڃ"),
    ('\u{FB77}', "ڃ"),
    ('\u{FB78}', "ڃ"),
    ('\u{FB79}', "ڃ"),
    ('\u{FB7A}', "چ"),
    ('\u{FB7B}', "چ"),
    ('\u{FB7C}', "چ"),
    ('\u{FB7D}', "چ"),
    ('\u{FB7E}', "ڇ"),
    ('\u{FB7F}', "ڇ"),
    ('\u{FB80}', "ڇ"),
    ('\u{FB81}', "ڇ"),
    ('\u{FB82}', "ڍ"),
    ('\u{FB83}', "ڍ"),
    ('\u{FB84}', "ڌ"),
    ('\u{FB85}', "ڌ"),
    ('\u{FB86}', "ڎ"),
    ('\u{FB87}', "ڎ"),
    ('\u{FB88}', "ڈ"),
    ('\u{FB89}', "ڈ"),
    ('\u{FB8A}', "ژ"),
    ('\u{FB8B}', "ژ"),
    ('\u{FB8C}', "ڑ"),
    ('\u{FB8D}', "ڑ"),
    ('\u{FB8E}', "ک"),
    ('\u{FB8F}', "ک"),
    ('\u{FB90}', "ک"),
    ('\u{FB91}', "ک"),
    ('\u{FB92}', "گ"),
    ('\u{FB93}', "گ"),
    ('\u{FB94}', "گ"),
    ('\u{FB95}', "گ"),
    ('\u{FB96}', "ڳ"),
    ('\u{FB97}', "ڳ"),
    ('\u{FB98}', "ڳ"),
    ('\u{FB99}', "ڳ"),
    ('\u{FB9A}', "ڱ"),
    ('\u{FB9B}', "ڱ"),
    ('\u{FB9C}', "ڱ"),
    ('\u{FB9D}', "ڱ"),
    ('\u{FB9E}', "ں"),
    ('\u{FB9F}', "ں"),
    ('\u{FBA0}', "ڻ"),
    ('\u{FBA1}', "ڻ"),
    ('\u{FBA2}', "ڻ"),
    ('\u{FBA3}', "ڻ"),
    ('\u{FBA4}', "ۀ"),
    ('\u{FBA5}', "ۀ"),
    ('\u{FBA6}', "ہ"),
    ('\u{FBA7}', "ہ"),
    ('\u{FBA8}', "ہ"),
    ('\u{FBA9}', "ہ"),
    ('\u{FBAA}', "ھ"),
    ('\u{FBAB}', "ھ"),
    ('\u{FBAC}', "ھ"),
    ('\u{FBAD}', "ھ"),
    ('\u{FBAE}', "ے"),
    ('\u{FBAF}', "ے"),
    ('\u{FBB0}', "ۓ"),
    ('\u{FBB1}', "ۓ"),
    ('\u{FBC3}', "جل وعلا"),
    ('\u{FBC4}', "دامت بركاتهم"),
    ('\u{FBC5}', "رحمة الله تعالى عليه"),
    ('\u{FBC6}', "رحمة الله عليهم"),
    ('\u{FBC7}', "رحمة الله عليهما"),
    ('\u{FBC8}', "رحمهم الله تعالى"),
    ('\u{FBC9}', "رحمهما الله"),
    ('\u{FBCA}', "رحمهما الله تعالى"),
    ('\u{FBCB}', "رضي الله تعالى عنهم"),
    ('\u{FBCC}', "حفظه الله"),
    ('\u{FBCD}', "حفظه الله تعالى"),
    ('\u{FBCE}', "حفظهم الله تعالى"),
    ('\u{FBCF}', "حفظهما الله تعالى"),
    ('\u{FBD0}', "صلى الله تعالى عليه وسلم"),
    ('\u{FBD1}', "عجل الله فرجه الشريف"),
    ('\u{FBD2}', "عليه الرحمة"),
    ('\u{FBD3}', "ڭ"),
    ('\u{FBD4}', "ڭ"),
    ('\u{FBD5}', "ڭ"),
    ('\u{FBD6}', "ڭ"),
    ('\u{FBD7}', "ۇ"),
    ('\u{FBD8}', "ۇ"),
    ('\u{FBD9}', "ۆ"),
    ('\u{FBDA}', "ۆ"),
    ('\u{FBDB}', "ۈ"),
    ('\u{FBDC}', "ۈ"),
    ('\u{FBDD}', "ۇٴ"),
    ('\u{FBDE}', "ۋ"),
    ('\u{FBDF}', "ۋ"),
    ('\u{FBE0}', "ۅ"),
    ('\u{FBE1}', "ۅ"),
    ('\u{FBE2}', "ۉ"),
    ('\u{FBE3}', "ۉ"),
    ('\u{FBE4}', "ې"),
    ('\u{FBE5}', "ې"),
    ('\u{FBE6}', "ې"),
    ('\u{FBE7}', "ې"),
    ('\u{FBE8}', "ى"),
    ('\u{FBE9}', "ى"),
    ('\u{FBEA}', "ئا"),
    ('\u{FBEB}', "ئا"),
    ('\u{FBEC}', "ئە"),
    ('\u{FBED}', "ئە"),
    ('\u{FBEE}', "ئو"),
    ('\u{FBEF}', "ئو"),
    ('\u{FBF0}', "ئۇ"),
    ('\u{FBF1}', "ئۇ"),
    ('\u{FBF2}', "ئۆ"),
    ('\u{FBF3}', "ئۆ"),
    ('\u{FBF4}', "ئۈ"),
    ('\u{FBF5}', "ئۈ"),
    ('\u{FBF6}', "ئې"),
    ('\u{FBF7}', "ئې"),
    ('\u{FBF8}', "ئې"),
    ('\u{FBF9}', "ئى"),
    ('\u{FBFA}', "ئى"),
    ('\u{FBFB}', "ئى"),
    ('\u{FBFC}', "ی"),
    ('\u{FBFD}', "ی"),
    ('\u{FBFE}', "ی"),
    ('\u{FBFF}', "ی"),
    ('\u{FC00}', "ئج"),
    ('\u{FC01}', "ئح"),
    ('\u{FC02}', "ئم"),
    ('\u{FC03}', "ئى"),
    ('\u{FC04}', "ئي"),
    ('\u{FC05}', "بج"),
    ('\u{FC06}', "بح"),
    ('\u{FC07}', "بخ"),
    ('\u{FC08}', "بم"),
    ('\u{FC09}', "بى"),
    ('\u{FC0A}', "بي"),
    ('\u{FC0B}', "تج"),
    ('\u{FC0C}', "تح"),
    ('\u{FC0D}', "تخ"),
    ('\u{FC0E}', "تم"),
    ('\u{FC0F}', "تى"),
    ('\u{FC10}', "تي"),
    ('\u{FC11}', "ثج"),
    ('\u{FC12}', "ثم"),
    ('\u{FC13}', "ثى"),
    ('\u{FC14}', "ثي"),
    ('\u{FC15}', "جح"),
    ('\u{FC16}', "جم"),
    ('\u{FC17}', "حج"),
    ('\u{FC18}', "حم"),
    ('\u{FC19}', "خج"),
    ('\u{FC1A}', "خح"),
    ('\u{FC1B}', "خم"),
    ('\u{FC1C}', "سج"),
    ('\u{FC1D}', "سح"),
    ('\u{FC1E}', "سخ"),
    ('\u{FC1F}', "سم"),
    ('\u{FC20}', "صح"),
    ('\u{FC21}', "صم"),
    ('\u{FC22}', "ضج"),
    ('\u{FC23}', "ضح"),
    ('\u{FC24}', "ضخ"),
    ('\u{FC25}', "ضم"),
    ('\u{FC26}', "طح"),
    ('\u{FC27}', "طم"),
    ('\u{FC28}', "ظم"),
    ('\u{FC29}', "عج"),
    ('\u{FC2A}', "عم"),
    ('\u{FC2B}', "غج"),
    ('\u{FC2C}', "غم"),
    ('\u{FC2D}', "فج"),
    ('\u{FC2E}', "فح"),
    ('\u{FC2F}', "فخ"),
    ('\u{FC30}', "فم"),
    ('\u{FC31}', "فى"),
    ('\u{FC32}', "في"),
    ('\u{FC33}', "قح"),
    ('\u{FC34}', "قم"),
    ('\u{FC35}', "قى"),
    ('\u{FC36}', "قي"),
    ('\u{FC37}', "كا"),
    ('\u{FC38}', "كج"),
    ('\u{FC39}', "كح"),
    ('\u{FC3A}', "كخ"),
    ('\u{FC3B}', "كل"),
    ('\u{FC3C}', "كم"),
    ('\u{FC3D}', "كى"),
    ('\u{FC3E}', "كي"),
    ('\u{FC3F}', "لج"),
    ('\u{FC40}', "لح"),
    ('\u{FC41}', "لخ"),
    ('\u{FC42}', "لم"),
    ('\u{FC43}', "لى"),
    ('\u{FC44}', "لي"),
    ('\u{FC45}', "مج"),
    ('\u{FC46}', "مح"),
    ('\u{FC47}', "مخ"),
    ('\u{FC48}', "مم"),
    ('\u{FC49}', "مى"),
    ('\u{FC4A}', "مي"),
    ('\u{FC4B}', "نج"),
    ('\u{FC4C}', "نح"),
    ('\u{FC4D}', "نخ"),
    ('\u{FC4E}', "نم"),
    ('\u{FC4F}', "نى"),
    ('\u{FC50}', "ني"),
    ('\u{FC51}', "هج"),
    ('\u{FC52}', "هم"),
    ('\u{FC53}', "هى"),
    ('\u{FC54}', "هي"),
    ('\u{FC55}', "يج"),
    ('\u{FC56}', "يح"),
    ('\u{FC57}', "يخ"),
    ('\u{FC58}', "يم"),
    ('\u{FC59}', "يى"),
    ('\u{FC5A}', "يي"),
    ('\u{FC5B}', "ذ\u{0670}"),
    ('\u{FC5C}', "ر\u{0670}"),
    ('\u{FC5D}', "ى\u{0670}"),
    ('\u{FC5E}', "\u{064C}\u{0651}"),
    ('\u{FC5F}', "\u{064D}\u{0651}"),
    ('\u{FC60}', "\u{064E}\u{0651}"),
    ('\u{FC61}', "\u{064F}\u{0651}"),
    ('\u{FC62}', "\u{0650}\u{0651}"),
    ('\u{FC63}', "\u{0651}\u{0670}"),
    ('\u{FC64}', "ئر"),
    ('\u{FC65}', "ئز"),
    ('\u{FC66}', "ئم"),
    ('\u{FC67}', "ئن"),
    ('\u{FC68}', "ئى"),
    ('\u{FC69}', "ئي"),
    ('\u{FC6A}', "بر"),
    ('\u{FC6B}', "بز"),
    ('\u{FC6C}', "بم"),
    ('\u{FC6D}', "بن"),
    ('\u{FC6E}', "بى"),
    ('\u{FC6F}', "بي"),
    ('\u{FC70}', "تر"),
    ('\u{FC71}', "تز"),
    ('\u{FC72}', "تم"),
    ('\u{FC73}', "تن"),
    ('\u{FC74}', "تى"),
    ('\u{FC75}', "تي"),
    ('\u{FC76}', "ثر"),
    ('\u{FC77}', "ثز"),
    ('\u{FC78}', "ثم"),
    ('\u{FC79}', "ثن"),
    ('\u{FC7A}', "ثى"),
    ('\u{FC7B}', "ثي"),
    ('\u{FC7C}', "فى"),
    ('\u{FC7D}', "في"),
    ('\u{FC7E}', "قى"),
    ('\u{FC7F}', "قي"),
    ('\u{FC80}', "كا"),
    ('\u{FC81}', "كل"),
    ('\u{FC82}', "كم"),
    ('\u{FC83}', "كى"),
    ('\u{FC84}', "كي"),
    ('\u{FC85}', "لم"),
    ('\u{FC86}', "لى"),
    ('\u{FC87}', "لي"),
    ('\u{FC88}', "ما"),
    ('\u{FC89}', "مم"),
    ('\u{FC8A}', "نر"),
    ('\u{FC8B}', "نز"),
    ('\u{FC8C}', "نم"),
    ('\u{FC8D}', "نن"),
    ('\u{FC8E}', "نى"),
    ('\u{FC8F}', "ني"),
    ('\u{FC90}', "ى\u{0670}"),
    ('\u{FC91}', "ير"),
    ('\u{FC92}', "يز"),
    ('\u{FC93}', "يم"),
    ('\u{FC94}', "ين"),
    ('\u{FC95}', "يى"),
    ('\u{FC96}', "يي"),
    ('\u{FC97}', "ئج"),
    ('\u{FC98}', "ئح"),
    ('\u{FC99}', "ئخ"),
    ('\u{FC9A}', "ئم"),
    ('\u{FC9B}', "ئه"),
    ('\u{FC9C}', "بج"),
    ('\u{FC9D}', "بح"),
    ('\u{FC9E}', "بخ"),
    ('\u{FC9F}', "بم"),
    ('\u{FCA0}', "به"),
    ('\u{FCA1}', "تج"),
    ('\u{FCA2}', "تح"),
    ('\u{FCA3}', "تخ"),
    ('\u{FCA4}', "تم"),
    ('\u{FCA5}', "ته"),
    ('\u{FCA6}', "ثم"),
    ('\u{FCA7}', "جح"),
    ('\u{FCA8}', "جم"),
    ('\u{FCA9}', "حج"),
    ('\u{FCAA}', "حم"),
    ('\u{FCAB}', "خج"),
    ('\u{FCAC}', "خم"),
    ('\u{FCAD}', "سج"),
    ('\u{FCAE}', "سح"),
    ('\u{FCAF}', "سخ"),
    ('\u{FCB0}', "سم"),
    ('\u{FCB1}', "صح"),
    ('\u{FCB2}', "صخ"),
    ('\u{FCB3}', "صم"),
    ('\u{FCB4}', "ضج"),
    ('\u{FCB5}', "ضح"),
    ('\u{FCB6}', "ضخ"),
    ('\u{FCB7}', "ضم"),
    ('\u{FCB8}', "طح"),
    ('\u{FCB9}', "ظم"),
    ('\u{FCBA}', "عج"),
    ('\u{FCBB}', "عم"),
    ('\u{FCBC}', "غج"),
    ('\u{FCBD}', "غم"),
    ('\u{FCBE}', "فج"),
    ('\u{FCBF}', "فح"),
    ('\u{FCC0}', "فخ"),
    ('\u{FCC1}', "فم"),
    ('\u{FCC2}', "قح"),
    ('\u{FCC3}', "قم"),
    ('\u{FCC4}', "كج"),
    ('\u{FCC5}', "كح"),
    ('\u{FCC6}', "كخ"),
    ('\u{FCC7}', "كل"),
    ('\u{FCC8}', "كم"),
    ('\u{FCC9}', "لج"),
    ('\u{FCCA}', "لح"),
    ('\u{FCCB}', "لخ"),
    ('\u{FCCC}', "لم"),
    ('\u{FCCD}', "له"),
    ('\u{FCCE}', "مج"),
    ('\u{FCCF}', "مح"),
    ('\u{FCD0}', "مخ"),
    ('\u{FCD1}', "مم"),
    ('\u{FCD2}', "نج"),
    ('\u{FCD3}', "نح"),
    ('\u{FCD4}', "نخ"),
    ('\u{FCD5}', "نم"),
    ('\u{FCD6}', "نه"),
    ('\u{FCD7}', "هج"),
    ('\u{FCD8}', "هم"),
    ('\u{FCD9}', "ه\u{0670}"),
    ('\u{FCDA}', "يج"),
    ('\u{FCDB}', "يح"),
    ('\u{FCDC}', "يخ"),
    ('\u{FCDD}', "يم"),
    ('\u{FCDE}', "يه"),
    ('\u{FCDF}', "ئم"),
    ('\u{FCE0}', "ئه"),
    ('\u{FCE1}', "بم"),
    ('\u{FCE2}', "به"),
    ('\u{FCE3}', "تم"),
    ('\u{FCE4}', "ته"),
    ('\u{FCE5}', "ثم"),
    ('\u{FCE6}', "ثه"),
    ('\u{FCE7}', "سم"),
    ('\u{FCE8}', "سه"),
    ('\u{FCE9}', "شم"),
    ('\u{FCEA}', "شه"),
    ('\u{FCEB}', "كل"),
    ('\u{FCEC}', "كم"),
    ('\u{FCED}', "لم"),
    ('\u{FCEE}', "نم"),
    ('\u{FCEF}', "نه"),
    ('\u{FCF0}', "يم"),
    ('\u{FCF1}', "يه"),
    ('\u{FCF2}', "\u{064E}\u{0651}"),
    ('\u{FCF3}', "\u{064F}\u{0651}"),
    ('\u{FCF4}', "\u{0650}\u{0651}"),
    ('\u{FCF5}', "طى"),
    ('\u{FCF6}', "طي"),
    ('\u{FCF7}', "عى"),
    ('\u{FCF8}', "عي"),
    ('\u{FCF9}', "غى"),
    ('\u{FCFA}', "غي"),
    ('\u{FCFB}', "سى"),
    ('\u{FCFC}', "سي"),
    ('\u{FCFD}', "شى"),
    ('\u{FCFE}', "شي"),
    ('\u{FCFF}', "حى"),
    ('\u{FD00}', "حي"),
    ('\u{FD01}', "جى"),
    ('\u{FD02}', "جي"),
    ('\u{FD03}', "خى"),
    ('\u{FD04}', "خي"),
    ('\u{FD05}', "صى"),
    ('\u{FD06}', "صي"),
    ('\u{FD07}', "ضى"),
    ('\u{FD08}', "ضي"),
    ('\u{FD09}', "شج"),
    ('\u{FD0A}', "شح"),
    ('\u{FD0B}', "شخ"),
    ('\u{FD0C}', "شم"),
    ('\u{FD0D}', "شر"),
    ('\u{FD0E}', "سر"),
    ('\u{FD0F}', "صر"),
    ('\u{FD10}', "ضر"),
    ('\u{FD11}', "طى"),
    ('\u{FD12}', "طي"),
    ('\u{FD13}', "عى"),
    ('\u{FD14}', "عي"),
    ('\u{FD15}', "غى"),
    ('\u{FD16}', "غي"),
    ('\u{FD17}', "سى"),
    ('\u{FD18}', "سي"),
    ('\u{FD19}', "شى"),
    ('\u{FD1A}', "شي"),
    ('\u{FD1B}', "حى"),
    ('\u{FD1C}', "حي"),
    ('\u{FD1D}', "جى"),
    ('\u{FD1E}', "جي"),
    ('\u{FD1F}', "خى"),
    ('\u{FD20}', "خي"),
    ('\u{FD21}', "صى"),
    ('\u{FD22}', "صي"),
    ('\u{FD23}', "ضى"),
    ('\u{FD24}', "ضي"),
    ('\u{FD25}', "شج"),
    ('\u{FD26}', "شح"),
    ('\u{FD27}', "شخ"),
    ('\u{FD28}', "شم"),
    ('\u{FD29}', "شر"),
    ('\u{FD2A}', "سر"),
    ('\u{FD2B}', "صر"),
    ('\u{FD2C}', "ضر"),
    ('\u{FD2D}', "شج"),
    ('\u{FD2E}', "شح"),
    ('\u{FD2F}', "شخ"),
    ('\u{FD30}', "شم"),
    ('\u{FD31}', "سه"),
    ('\u{FD32}', "شه"),
    ('\u{FD33}', "طم"),
    ('\u{FD34}', "سج"),
    ('\u{FD35}', "سح"),
    ('\u{FD36}', "سخ"),
    ('\u{FD37}', "شج"),
    ('\u{FD38}', "شح"),
    ('\u{FD39}', "شخ"),
    ('\u{FD3A}', "طم"),
    ('\u{FD3B}', "ظم"),
    ('\u{FD3C}', "ا\u{064B}"),
    ('\u{FD3D}', "ا\u{064B}"),
    ('\u{FD40}', "رحمه الله"),
    ('\u{FD41}', "رضي الله عنه"),
    ('\u{FD42}', "رضي الله عنها"),
    ('\u{FD43}', "رضي الله عنهم"),
    ('\u{FD44}', "رضي الله عنهما"),
    ('\u{FD45}', "رضي الله عنهن"),
    ('\u{FD46}', "صلى الله عليه وآله"),
    ('\u{FD47}', "عليه السلام"),
    ('\u{FD48}', "عليهم السلام"),
    ('\u{FD49}', "عليهما السلام"),
    ('\u{FD4A}', "عليه الصلاة والسلام"),
    ('\u{FD4B}', "قدس سره"),
    ('\u{FD4C}', "صلى الله عليه وآله وسلم"),
    ('\u{FD4D}', "عليها السلام"),
    ('\u{FD4E}', "تبارك وتعالى"),
    ('\u{FD4F}', "رحمهم الله"),
    ('\u{FD50}', "تجم"),
    ('\u{FD51}', "تحج"),
    ('\u{FD52}', "تحج"),
    ('\u{FD53}', "تحم"),
    ('\u{FD54}', "تخم"),
    ('\u{FD55}', "تمج"),
    ('\u{FD56}', "تمح"),
    ('\u{FD57}', "تمخ"),
    ('\u{FD58}', "جمح"),
    ('\u{FD59}', "جمح"),
    ('\u{FD5A}', "حمي"),
    ('\u{FD5B}', "حمى"),
    ('\u{FD5C}', "سحج"),
    ('\u{FD5D}', "سجح"),
    ('\u{FD5E}', "سجى"),
    ('\u{FD5F}', "سمح"),
    ('\u{FD60}', "سمح"),
    ('\u{FD61}', "سمج"),
    ('\u{FD62}', "سمم"),
    ('\u{FD63}', "سمم"),
    ('\u{FD64}', "صحح"),
    ('\u{FD65}', "صحح"),
    ('\u{FD66}', "صمم"),
    ('\u{FD67}', "شحم"),
    ('\u{FD68}', "شحم"),
    ('\u{FD69}', "شجي"),
    ('\u{FD6A}', "شمخ"),
    ('\u{FD6B}', "شمخ"),
    ('\u{FD6C}', "شمم"),
    ('\u{FD6D}', "شمم"),
    ('\u{FD6E}', "ضحى"),
    ('\u{FD6F}', "ضخم"),
    ('\u{FD70}', "ضخم"),
    ('\u{FD71}', "طمح"),
    ('\u{FD72}', "طمح"),
    ('\u{FD73}', "طمم"),
    ('\u{FD74}', "طمي"),
    ('\u{FD75}', "عجم"),
    ('\u{FD76}', "عمم"),
    ('\u{FD77}', "عمم"),
    ('\u{FD78}', "عمى"),
    ('\u{FD79}', "غمم"),
    ('\u{FD7A}', "غمي"),
    ('\u{FD7B}', "غمى"),
    ('\u{FD7C}', "فخم"),
    ('\u{FD7D}', "فخم"),
    ('\u{FD7E}', "قمح"),
    ('\u{FD7F}', "قمم"),
    ('\u{FD80}', "لحم"),
    ('\u{FD81}', "لحي"),
    ('\u{FD82}', "لحى"),
    ('\u{FD83}', "لجج"),
    ('\u{FD84}', "لجج"),
    ('\u{FD85}', "لخم"),
    ('\u{FD86}', "لخم"),
    ('\u{FD87}', "لمح"),
    ('\u{FD88}', "لمح"),
    ('\u{FD89}', "محج"),
    ('\u{FD8A}', "محم"),
    ('\u{FD8B}', "محي"),
    ('\u{FD8C}', "مجح"),
    ('\u{FD8D}', "مجم"),
    ('\u{FD8E}', "مخج"),
    ('\u{FD8F}', "مخم"),
    ('\u{FD90}', "رحمة الله عليه"),
    ('\u{FD91}', "رحمة الله عليها"),
    ('\u{FD92}', "مجخ"),
    ('\u{FD93}', "همج"),
    ('\u{FD94}', "همم"),
    ('\u{FD95}', "نحم"),
    ('\u{FD96}', "نحى"),
    ('\u{FD97}', "نجم"),
    ('\u{FD98}', "نجم"),
    ('\u{FD99}', "نجى"),
    ('\u{FD9A}', "نمي"),
    ('\u{FD9B}', "نمى"),
    ('\u{FD9C}', "يمم"),
    ('\u{FD9D}', "يمم"),
    ('\u{FD9E}', "بخي"),
    ('\u{FD9F}', "تجي"),
    ('\u{FDA0}', "تجى"),
    ('\u{FDA1}', "تخي"),
    ('\u{FDA2}', "تخى"),
    ('\u{FDA3}', "تمي"),
    ('\u{FDA4}', "تمى"),
    ('\u{FDA5}', "جمي"),
    ('\u{FDA6}', "جحى"),
    ('\u{FDA7}', "جمى"),
    ('\u{FDA8}', "سخى"),
    ('\u{FDA9}', "صحي"),
    ('\u{FDAA}', "شحي"),
    ('\u{FDAB}', "ضحي"),
    ('\u{FDAC}', "لجي"),
    ('\u{FDAD}', "لمي"),
    ('\u{FDAE}', "يحي"),
    ('\u{FDAF}', "يجي"),
    ('\u{FDB0}', "يمي"),
    ('\u{FDB1}', "ممي"),
    ('\u{FDB2}', "قمي"),
    ('\u{FDB3}', "نحي"),
    ('\u{FDB4}', "قمح"),
    ('\u{FDB5}', "لحم"),
    ('\u{FDB6}', "عمي"),
    ('\u{FDB7}', "كمي"),
    ('\u{FDB8}', "نجح"),
    ('\u{FDB9}', "مخي"),
    ('\u{FDBA}', "لجم"),
    ('\u{FDBB}', "كمم"),
    ('\u{FDBC}', "لجم"),
    ('\u{FDBD}', "نجح"),
    ('\u{FDBE}', "جحي"),
    ('\u{FDBF}', "حجي"),
    ('\u{FDC0}', "مجي"),
    ('\u{FDC1}', "فمي"),
    ('\u{FDC2}', "بحي"),
    ('\u{FDC3}', "كمم"),
    ('\u{FDC4}', "عجم"),
    ('\u{FDC5}', "صمم"),
    ('\u{FDC6}', "سخي"),
    ('\u{FDC7}', "نجي"),
    ('\u{FDC8}', "رحمه الله تعالى"),
    ('\u{FDC9}', "رضي الله تعالى عنه"),
    ('\u{FDCA}', "رضي الله تعالى عنها"),
    ('\u{FDCB}', "رضي الله تعالى عنهما"),
    ('\u{FDCC}', "صلى الله عليه وعلى آله وسلم"),
    ('\u{FDCD}', "عجل الله تعالى فرجه الشريف"),
    ('\u{FDCE}', "كرم الله وجهه"),
    ('\u{FDCF}', "سلامه علينا"),
    ('\u{FDF0}', "صلے"),
    ('\u{FDF1}', "قلے"),
    ('\u{FDF2}', "الله"),
    ('\u{FDF3}', "اكبر"),
    ('\u{FDF4}', "محمد"),
    ('\u{FDF5}', "صلعم"),
    ('\u{FDF6}', "رسول"),
    ('\u{FDF7}', "عليه"),
    ('\u{FDF8}', "وسلم"),
    ('\u{FDF9}', "صلى"),
    ('\u{FDFA}', "صلى الله عليه وسلم"),
    ('\u{FDFB}', "جل جلاله"),
    ('\u{FDFC}', "ريال"),
    ('\u{FDFD}', "بسم الله الرحمن الرحيم"),
    ('\u{FDFE}', "سبحانه وتعالى"),
    ('\u{FDFF}', "عز وجل"),
    ('\u{FE70}', "\u{064B}"),
    ('\u{FE71}', "\u{064B}"),
    ('\u{FE72}', "\u{064C}"),
    ('\u{FE74}', "\u{064D}"),
    ('\u{FE76}', "\u{064E}"),
    ('\u{FE77}', "\u{064E}"),
    ('\u{FE78}', "\u{064F}"),
    ('\u{FE79}', "\u{064F}"),
    ('\u{FE7A}', "\u{0650}"),
    ('\u{FE7B}', "\u{0650}"),
    ('\u{FE7C}', "\u{0651}"),
    ('\u{FE7D}', "\u{0651}"),
    ('\u{FE7E}', "\u{0652}"),
    ('\u{FE7F}', "\u{0652}"),
    ('\u{FE80}', "ء"),
    ('\u{FE81}', "آ"),
    ('\u{FE82}', "آ"),
    ('\u{FE83}', "أ"),
    ('\u{FE84}', "أ"),
    ('\u{FE85}', "ؤ"),
    ('\u{FE86}', "ؤ"),
    ('\u{FE87}', "إ"),
    ('\u{FE88}', "إ"),
    ('\u{FE89}', "ئ"),
    ('\u{FE8A}', "ئ"),
    ('\u{FE8B}', "ئ"),
    ('\u{FE8C}', "ئ"),
    ('\u{FE8D}', "ا"),
    ('\u{FE8E}', "ا"),
    ('\u{FE8F}', "ب"),
    ('\u{FE90}', "ب"),
    ('\u{FE91}', "ب"),
    ('\u{FE92}', "ب"),
    ('\u{FE93}', "ة"),
    ('\u{FE94}', "ة"),
    ('\u{FE95}', "ت"),
    ('\u{FE96}', "ت"),
    ('\u{FE97}', "ت"),
    ('\u{FE98}', "ت"),
    ('\u{FE99}', "ث"),
    ('\u{FE9A}', "ث"),
    ('\u{FE9B}', "ث"),
    ('\u{FE9C}', "ث"),
    ('\u{FE9D}', "ج"),
    ('\u{FE9E}', "ج"),
    ('\u{FE9F}', "ج"),
    ('\u{FEA0}', "ج"),
    ('\u{FEA1}', "ح"),
    ('\u{FEA2}', "ح"),
    ('\u{FEA3}', "ح"),
    ('\u{FEA4}', "ح"),
    ('\u{FEA5}', "خ"),
    ('\u{FEA6}', "خ"),
    ('\u{FEA7}', "خ"),
    ('\u{FEA8}', "خ"),
    ('\u{FEA9}', "د"),
    ('\u{FEAA}', "د"),
    ('\u{FEAB}', "ذ"),
    ('\u{FEAC}', "ذ"),
    ('\u{FEAD}', "ر"),
    ('\u{FEAE}', "ر"),
    ('\u{FEAF}', "ز"),
    ('\u{FEB0}', "ز"),
    ('\u{FEB1}', "س"),
    ('\u{FEB2}', "س"),
    ('\u{FEB3}', "س"),
    ('\u{FEB4}', "س"),
    ('\u{FEB5}', "ش"),
    ('\u{FEB6}', "ش"),
    ('\u{FEB7}', "ش"),
    ('\u{FEB8}', "ش"),
    ('\u{FEB9}', "ص"),
    ('\u{FEBA}', "ص"),
    ('\u{FEBB}', "ص"),
    ('\u{FEBC}', "ص"),
    ('\u{FEBD}', "ض"),
    ('\u{FEBE}', "ض"),
    ('\u{FEBF}', "ض"),
    ('\u{FEC0}', "ض"),
    ('\u{FEC1}', "ط"),
    ('\u{FEC2}', "ط"),
    ('\u{FEC3}', "ط"),
    ('\u{FEC4}', "ط"),
    ('\u{FEC5}', "ظ"),
    ('\u{FEC6}', "ظ"),
    ('\u{FEC7}', "ظ"),
    ('\u{FEC8}', "ظ"),
    ('\u{FEC9}', "ع"),
    ('\u{FECA}', "ع"),
    ('\u{FECB}', "ع"),
    ('\u{FECC}', "ع"),
    ('\u{FECD}', "غ"),
    ('\u{FECE}', "غ"),
    ('\u{FECF}', "غ"),
    ('\u{FED0}', "غ"),
    ('\u{FED1}', "ف"),
    ('\u{FED2}', "ف"),
    ('\u{FED3}', "ف"),
    ('\u{FED4}', "ف"),
    ('\u{FED5}', "ق"),
    ('\u{FED6}', "ق"),
    ('\u{FED7}', "ق"),
    ('\u{FED8}', "ق"),
    ('\u{FED9}', "ك"),
    ('\u{FEDA}', "ك"),
    ('\u{FEDB}', "ك"),
    ('\u{FEDC}', "ك"),
    ('\u{FEDD}', "ل"),
    ('\u{FEDE}', "ل"),
    ('\u{FEDF}', "ل"),
    ('\u{FEE0}', "ل"),
    ('\u{FEE1}', "م"),
    ('\u{FEE2}', "م"),
    ('\u{FEE3}', "م"),
    ('\u{FEE4}', "م"),
    ('\u{FEE5}', "ن"),
    ('\u{FEE6}', "ن"),
    ('\u{FEE7}', "ن"),
    ('\u{FEE8}', "ن"),
    ('\u{FEE9}', "ه"),
    ('\u{FEEA}', "ه"),
    ('\u{FEEB}', "ه"),
    ('\u{FEEC}', "ه"),
    ('\u{FEED}', "و"),
    ('\u{FEEE}', "و"),
    ('\u{FEEF}', "ى"),
    ('\u{FEF0}', "ى"),
    ('\u{FEF1}', "ي"),
    ('\u{FEF2}', "ي"),
    ('\u{FEF3}', "ي"),
    ('\u{FEF4}', "ي"),
    ('\u{FEF5}', "لآ"),
    ('\u{FEF6}', "لآ"),
    ('\u{FEF7}', "لأ"),
    ('\u{FEF8}', "لأ"),
    ('\u{FEF9}', "لإ"),
    ('\u{FEFA}', "لإ"),
    ('\u{FEFB}', "لا"),
    ('\u{FEFC}', "لا"),
    ('\u{10ED1}', "عليها الصلاة والسلام"),
    ('\u{10ED2}', "عليهم الصلاة والسلام"),
    ('\u{10ED3}', "عليهما الصلاة والسلام"),
    ('\u{10ED4}', "قدس الله سره"),
    ('\u{10ED5}', "قدس سرهم"),
    ('\u{10ED6}', "قدس سرهما"),
    ('\u{10ED7}', "قدست أسرارهم"),
    ('\u{10ED8}', "نور الله مرقده"),
];

/// Invisible characters, in the order of code points.
pub(super) static CONTROLS: [(char, super::Control); 27] = [
    ('\u{00AD}', ZeroWidth),
    ('\u{034F}', ZeroWidth),
    ('\u{061C}', Bidi),
    ('\u{200B}', Space),
    ('\u{200E}', Bidi),
    ('\u{200F}', Bidi),
    ('\u{202A}', Bidi),
    ('\u{202B}', Bidi),
    ('\u{202C}', Bidi),
    ('\u{202D}', Bidi),
    ('\u{202E}', Bidi),
    ('\u{2060}', ZeroWidth),
    ('\u{2061}', ZeroWidth),
    ('\u{2062}', ZeroWidth),
    ('\u{2063}', ZeroWidth),
    ('\u{2064}', ZeroWidth),
    ('\u{2066}', Bidi),
    ('\u{2067}', Bidi),
    ('\u{2068}', Bidi),
    ('\u{2069}', Bidi),
    ('\u{206A}', ZeroWidth),
    ('\u{206B}', ZeroWidth),
    ('\u{206C}', ZeroWidth),
    ('\u{206D}', ZeroWidth),
    ('\u{206E}', ZeroWidth),
    ('\u{206F}', ZeroWidth),
    ('\u{FEFF}', ZeroWidth),
];

/// Letter folds, in the order of code points, then in the order in which they apply.
pub(super) static FOLDS: [(char, super::Fold, char); 56] = [
    ('\u{0620}', YehVariants, '\u{064A}'),
    ('\u{0622}', Alef, '\u{0627}'),
    ('\u{0623}', Alef, '\u{0627}'),
    ('\u{0624}', Hamza, '\u{0648}'),
    ('\u{0625}', Alef, '\u{0627}'),
    ('\u{0626}', Hamza, '\u{064A}'),
    ('\u{0629}', TehMarbuta, '\u{0647}'),
    ('\u{0649}', AlefMaksura, '\u{064A}'),
    ('\u{066E}', Dotless, '\u{0628}'),
    ('\u{066F}', Dotless, '\u{0642}'),
    ('\u{0671}', Alef, '\u{0627}'),
    ('\u{0672}', Alef, '\u{0627}'),
    ('\u{0673}', Alef, '\u{0627}'),
    ('\u{0674}', HighHamza, '\u{0621}'),
    ('\u{0675}', HighHamza, '\u{0623}'),
    ('\u{0675}', Alef, '\u{0627}'),
    ('\u{0676}', HighHamza, '\u{0624}'),
    ('\u{0678}', HighHamza, '\u{0626}'),
    ('\u{06A1}', Dotless, '\u{0641}'),
    ('\u{06A9}', Lookalikes, '\u{0643}'),
    ('\u{06AA}', Lookalikes, '\u{0643}'),
    ('\u{06BA}', Dotless, '\u{0646}'),
    ('\u{06BE}', Lookalikes, '\u{0647}'),
    ('\u{06C0}', Lookalikes, '\u{0647}'),
    ('\u{06C1}', Lookalikes, '\u{0647}'),
    ('\u{06C2}', Hamza, '\u{06C1}'),
    ('\u{06C2}', Lookalikes, '\u{0647}'),
    ('\u{06C3}', Lookalikes, '\u{0629}'),
    ('\u{06C3}', TehMarbuta, '\u{0647}'),
    ('\u{06CC}', Lookalikes, '\u{064A}'),
    ('\u{06CD}', YehVariants, '\u{064A}'),
    ('\u{06D0}', YehVariants, '\u{064A}'),
    ('\u{06D2}', YehVariants, '\u{064A}'),
    ('\u{06D3}', Hamza, '\u{06D2}'),
    ('\u{0773}', Alef, '\u{0627}'),
    ('\u{0774}', Alef, '\u{0627}'),
    ('\u{0870}', Alef, '\u{0627}'),
    ('\u{0871}', Alef, '\u{0627}'),
    ('\u{0872}', Alef, '\u{0627}'),
    ('\u{0873}', Alef, '\u{0627}'),
    ('\u{0874}', Alef, '\u{0627}'),
    ('\u{0875}', Alef, '\u{0627}'),
    ('\u{0876}', Alef, '\u{0627}'),
    ('\u{0877}', Alef, '\u{0627}'),
    ('\u{0878}', Alef, '\u{0627}'),
    ('\u{0879}', Alef, '\u{0627}'),
    ('\u{087A}', Alef, '\u{0627}'),
    ('\u{087B}', Alef, '\u{0627}'),
    ('\u{087C}', Alef, '\u{0627}'),
    ('\u{087D}', Alef, '\u{0627}'),
    ('\u{087E}', Alef, '\u{0627}'),
    ('\u{087F}', Alef, '\u{0627}'),
    ('\u{0880}', Alef, '\u{0627}'),
    ('\u{0881}', Alef, '\u{0627}'),
    ('\u{0882}', Alef, '\u{0627}'),
    ('\u{0886}', YehVariants, '\u{064A}'),
];

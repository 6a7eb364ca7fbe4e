//! Where a word is at home.

use std::fmt;

/// A group of dialects.
#[non_exhaustive]
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Region {
    /// Egypt.
    Egypt,
    /// Syria, Lebanon, Palestine, Jordan.
    Levant,
    /// The Arabian peninsula without Yemen.
    Gulf,
    /// Iraq.
    Iraq,
    /// Morocco, Algeria, Tunisia, Libya, Mauritania.
    Maghreb,
    /// Sudan.
    Sudan,
    /// Yemen.
    Yemen,
}

impl Region {
    /// All regions.
    pub const ALL: [Self; 7] =
        [Self::Egypt, Self::Levant, Self::Gulf, Self::Iraq, Self::Maghreb, Self::Sudan, Self::Yemen];

    /// The three letters that the data files and the command line use.
    ///
    /// ```
    /// assert_eq!(arabic_text::dialect::Region::Maghreb.code(), "MGR");
    /// ```
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Egypt => "EGY",
            Self::Levant => "LEV",
            Self::Gulf => "GLF",
            Self::Iraq => "IRQ",
            Self::Maghreb => "MGR",
            Self::Sudan => "SDN",
            Self::Yemen => "YEM",
        }
    }

    fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.code() == code)
    }

    /// The countries that data files may name behind the region: `LEV.SY`.
    const fn countries(self) -> &'static [&'static str] {
        match self {
            Self::Levant => &["SY", "LB", "PS", "JO"],
            Self::Gulf => &["SA", "KW", "AE", "QA", "BH", "OM"],
            Self::Maghreb => &["MA", "DZ", "TN", "LY", "MR"],
            Self::Egypt | Self::Iraq | Self::Sudan | Self::Yemen => &[],
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// How a word or a sentence is shared out among the regions. The shares add up to one.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Regions([f32; Region::ALL.len()]);

impl Regions {
    /// In proportion to some weights; even if all are zero.
    pub(super) fn of_weights(weights: [f32; Region::ALL.len()]) -> Self {
        let sum: f32 = weights.iter().sum();
        if sum > 0.0 { Self(weights.map(|weight| weight / sum)) } else { Self::default() }
    }

    /// The share of a region, 0 to 1.
    #[must_use]
    pub const fn share(&self, region: Region) -> f32 {
        self.0[region as usize]
    }

    /// The regions that have a share, the greatest first.
    pub fn iter(&self) -> impl Iterator<Item = (Region, f32)> {
        let mut shares = Region::ALL.map(|region| (region, self.share(region)));
        shares.sort_by(|a, b| b.1.total_cmp(&a.1));
        shares.into_iter().filter(|&(_, share)| share > 0.0)
    }

    /// The region with the greatest share.
    #[must_use]
    pub fn main(&self) -> Region {
        self.iter().next().map_or(Region::Egypt, |(region, _)| region)
    }

    /// Those of both, or else the first.
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut both = self.0;
        both.iter_mut().zip(other.0).for_each(|(a, b)| *a *= b);
        if both.iter().any(|&share| share > 0.0) { Self::of_weights(both) } else { *self }
    }

    pub(super) fn overlap(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).any(|(&a, b)| a > 0.0 && b > 0.0)
    }
}

impl Default for Regions {
    /// All alike.
    fn default() -> Self {
        Self([1.0 / Region::ALL.len() as f32; Region::ALL.len()])
    }
}

/// Where a word of the lexicon is at home: a weight of 0 to 3 for each region, and the countries where they are named.
#[derive(Clone, Debug, Default)]
pub(super) struct Home {
    weights: [u8; Region::ALL.len()],
    countries: Vec<&'static str>,
}

impl Home {
    /// Reads `EGY,LEV.SY:2`, or `*` for everywhere. The error says what is wrong.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let mut home = Self::default();
        for item in text.split(',') {
            let (place, weight) = item.split_once(':').unwrap_or((item, "3"));
            let weight: u8 = match weight {
                "1" => 1,
                "2" => 2,
                "3" => 3,
                _ => return Err(format!("`{item}`: the weight of a region is 1, 2 or 3")),
            };
            if place == "*" {
                home.weights = home.weights.map(|old| old.max(weight));
                continue;
            }
            let (code, country) = place.split_once('.').map_or((place, None), |(code, country)| (code, Some(country)));
            let Some(region) = Region::of_code(code) else {
                return Err(format!("`{code}` is no region; they are EGY LEV GLF IRQ MGR SDN YEM, or * for all"));
            };
            if let Some(country) = country {
                let known = region.countries().iter().find(|&&known| known == country);
                home.countries.push(known.ok_or_else(|| format!("`{country}` is no country of {code}"))?);
            }
            let slot = &mut home.weights[region as usize];
            *slot = (*slot).max(weight);
        }
        Ok(home)
    }

    pub(super) fn regions(&self) -> Regions {
        Regions::of_weights(self.weights.map(f32::from))
    }

    pub(super) fn countries(&self) -> &[&'static str] {
        &self.countries
    }

    /// Whether it is a word of this region and no other.
    pub(super) fn is_only(&self, region: Region) -> bool {
        Region::ALL.into_iter().all(|other| (self.weights[other as usize] > 0) == (other == region))
    }

    /// Whether it is typical of this region, and met in others at most.
    #[cfg(test)]
    pub(super) fn is_typical_of_only(&self, region: Region) -> bool {
        Region::ALL.into_iter().all(|other| {
            let weight = self.weights[other as usize];
            if other == region { weight == 3 } else { weight <= 2 }
        })
    }

    pub(super) fn has(&self, region: Region) -> bool {
        self.weights[region as usize] > 0
    }
}

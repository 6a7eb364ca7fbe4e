//! Colours on terminals.

use std::fmt::{self, Display};
use std::io;

use anstyle::{Ansi256Color, AnsiColor, Style};
use arabic_text::dialect::{Region, Regions};

/// When to print in colours.
#[derive(Clone, Copy, Default, clap::ValueEnum)]
pub(crate) enum When {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    Always,
    Never,
}

/// Paints text, or leaves it as it is.
#[derive(Clone, Copy)]
pub(crate) struct Paint(bool);

impl Paint {
    pub(crate) fn new(when: When) -> Self {
        Self(match when {
            When::Auto => anstream::AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
            When::Always => true,
            When::Never => false,
        })
    }

    fn with(self, style: Style, text: impl Display) -> Painted<impl Display> {
        Painted { style: if self.0 { style } else { Style::new() }, text }
    }

    /// What the reader looks for.
    pub(crate) fn bold(self, text: impl Display) -> impl Display {
        self.with(Style::new().bold(), text)
    }

    /// What stands between.
    pub(crate) fn dim(self, text: impl Display) -> impl Display {
        self.with(Style::new().dimmed(), text)
    }

    /// A value or result.
    pub(crate) fn value(self, text: impl Display) -> impl Display {
        self.with(AnsiColor::Cyan.on_default(), text)
    }

    /// In the colour of a region: those of Okabe and Ito, which the colour-blind can tell apart too.
    pub(crate) fn region(self, region: Region, text: impl Display) -> impl Display {
        self.with(region_style(region), text)
    }

    /// A word in the colour of its region, if there is one.
    pub(crate) fn dialect_word(self, regions: Regions, text: impl Display) -> impl Display {
        let style = home(regions).map_or(Style::new(), region_style);
        self.with(style.bold(), text)
    }
}

fn region_style(region: Region) -> Style {
    let color = match region {
        Region::Egypt => 214,
        Region::Levant => 75,
        Region::Gulf => 36,
        Region::Iraq => 32,
        Region::Maghreb => 166,
        Region::Sudan => 175,
        _ => 185,
    };
    Ansi256Color(color).on_default()
}

/// The region that a word points to; none if it is at home in many.
pub(crate) fn home(regions: Regions) -> Option<Region> {
    let main = regions.main();
    (regions.share(main) > 0.35).then_some(main)
}

struct Painted<T> {
    style: Style,
    text: T,
}

impl<T: Display> Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.style.render(), self.text, self.style.render_reset())
    }
}

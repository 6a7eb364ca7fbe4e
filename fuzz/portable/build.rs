//! Forces the kernel, as `--cfg arabic_text_kernel="portable"` does, for this crate alone.

fn main() {
    println!("cargo::rustc-check-cfg=cfg(arabic_text_kernel, values(\"portable\", \"ssse3\"))");
    println!("cargo::rustc-cfg=arabic_text_kernel=\"portable\"");
}

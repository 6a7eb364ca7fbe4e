// The box that tells more about a mark, under the pointer and on keyboard focus.
(() => {
  const box = document.createElement("div");
  box.id = "tip";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  document.body.append(box);
  let shown = null;

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const isArabic = (text) => /[\u0600-\u06FF]/.test(text);

  // "EGY 60 %, SDN 40 %" as bars.
  const shares = (text) => {
    const list = document.createElement("dd");
    for (const item of text.split(", ")) {
      const [region, part] = item.split(" ");
      const row = element("div", "", { class: `share ${region}` });
      row.append(element("span", region), element("i", "", { style: `--part:${part}` }), element("span", `${part} %`));
      list.append(row);
    }
    return list;
  };

  const fill = (mark) => {
    const list = document.createElement("dl");
    for (const line of mark.dataset.tip.split("\n")) {
      const [name, text] = line.split("\t");
      list.append(element("dt", name));
      const direction = isArabic(text) ? { lang: "ar", dir: "rtl" } : {};
      list.append(name === "Regions" ? shares(text) : element("dd", text, direction));
    }
    box.replaceChildren(element("span", mark.textContent, { class: "head", lang: "ar", dir: "rtl" }), list);
  };

  const show = (mark) => {
    if (mark === shown) return;
    hide();
    fill(mark);
    box.hidden = false;
    const at = mark.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box;
    const left = Math.min(Math.max(at.left + at.width / 2 - width / 2, 8), document.documentElement.clientWidth - width - 8);
    const below = at.bottom + height + 12 < innerHeight || at.top < height + 12;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(below ? at.bottom + 8 : at.top - height - 8) + scrollY}px`;
    mark.setAttribute("aria-describedby", "tip");
    shown = mark;
  };
  const hide = () => {
    shown?.removeAttribute("aria-describedby");
    shown = null;
    box.hidden = true;
  };

  const markOf = (event) => event.target.closest?.("mark[data-tip]");
  document.addEventListener("mouseover", (event) => {
    const mark = markOf(event);
    if (mark) show(mark);
    else if (!event.target.closest?.("#tip") && shown !== document.activeElement) hide();
  });
  document.addEventListener("focusin", (event) => (markOf(event) ? show(markOf(event)) : hide()));
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());

  // A link to a mark opens it.
  const follow = () => document.getElementById(location.hash.slice(1))?.closest("mark")?.focus();
  addEventListener("hashchange", follow);
  follow();
})();

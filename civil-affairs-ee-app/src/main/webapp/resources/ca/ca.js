"use strict";
/* The little that a page does by itself; without it everything is still readable and every form can be sent. */
(function () {
    document.documentElement.classList.add("js");

    /* Opens and shuts the menu of a narrow page. */
    function menu() {
        const button = document.querySelector(".menu-button");
        if (button) {
            button.addEventListener("click", () => {
                const open = button.getAttribute("aria-expanded") === "true";
                button.setAttribute("aria-expanded", String(!open));
            });
        }
        const person = document.querySelector("details.person");
        if (person) {
            document.addEventListener("keydown", event => {
                if (event.key === "Escape" && person.open) {
                    person.open = false;
                    person.querySelector("summary").focus();
                }
            });
            document.addEventListener("click", event => {
                if (!person.contains(event.target)) {
                    person.open = false;
                }
            });
        }
    }

    /* Ties each input to its hint and to its message, so that a screen reader says both. */
    function describe() {
        document.querySelectorAll(".field").forEach(field => {
            const input = field.querySelector("input:not([type=hidden]), select, textarea");
            const told = Array.from(field.querySelectorAll(".hint[id], .field-message[id], .ui-message[id]"))
                .filter(part => part.textContent.trim() !== "").map(part => part.id);
            if (input && told.length) {
                input.setAttribute("aria-describedby", told.join(" "));
            }
            if (input && field.querySelector(".field-message, .ui-message-error")) {
                input.setAttribute("aria-invalid", "true");
            }
        });
    }

    /* Sends the eye and the keyboard to the first thing that is wrong. */
    function firstWrong() {
        const wrong = document.querySelector("[aria-invalid=true]");
        if (wrong) {
            wrong.focus();
        }
    }

    /* A server reads no more than a few hundred bytes of a file's name; of a longer one the end is kept, which tells its kind. */
    function shortNames() {
        const most = 80;
        document.addEventListener("change", event => {
            const input = event.target;
            if (input.type === "file" && Array.from(input.files).some(file => file.name.length > most)) {
                const files = new DataTransfer();
                Array.from(input.files).forEach(file =>
                    files.items.add(new File([file], Array.from(file.name).slice(-most).join(""), {type: file.type})));
                input.files = files.files;
            }
        }, true);
    }

    /* Pick-lists marked so load what depends on them as soon as something is chosen. */
    function follow() {
        document.addEventListener("change", event => {
            const target = event.target.closest("[data-follow]");
            if (target && (target.type !== "file" || target.files.length && target.checkValidity())) {
                const next = document.getElementById(target.dataset.follow);
                if (next) {
                    next.click();
                }
            }
        });
        hideFollowed();
    }

    /* The button that a choice presses by itself is for those without a script only. */
    function hideFollowed() {
        document.querySelectorAll(".follow-button").forEach(button => button.classList.add("hidden-visually"));
    }

    /* Printing is a button's work where nothing may be written into the page's handlers. */
    function printing() {
        document.querySelectorAll("[data-print]").forEach(button => button.addEventListener("click", () => window.print()));
    }

    /* A chosen text file is read into the field that would otherwise be pasted into, where it can be seen and mended before it is sent. */
    function readInto() {
        document.querySelectorAll("[data-into]").forEach(chooser => chooser.addEventListener("change", async () => {
            const target = document.getElementById(chooser.dataset.into);
            if (target && chooser.files.length) {
                const bytes = await chooser.files[0].arrayBuffer();
                try {
                    target.value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
                } catch (notUtf8) {
                    target.value = new TextDecoder("gb18030").decode(bytes);
                }
                target.dispatchEvent(new Event("input", { bubbles: true }));
                target.focus();
            }
        }));
    }

    /* A file that the server would refuse for its size is refused before it is sent, with nothing else lost. */
    function files() {
        document.addEventListener("change", event => {
            const input = event.target;
            if (input.type === "file" && input.dataset.most) {
                const large = Array.from(input.files).some(file => file.size > Number(input.dataset.most));
                input.setCustomValidity(large ? input.dataset.tooLarge : "");
                input.reportValidity();
            }
        });
    }

    /* An identity number tells birth date and sex: they are read back under the field, for the eye to compare. */
    function identity() {
        document.addEventListener("change", event => {
            const input = event.target;
            if (!input.dataset || !input.dataset.identity) {
                return;
            }
            let line = input.parentElement.querySelector(".identity-read");
            if (!line) {
                line = document.createElement("p");
                line.className = "hint identity-read";
                line.setAttribute("role", "status");
                input.after(line);
            }
            const parts = input.value.trim().match(/^[0-9]{6}([0-9]{4})([0-9]{2})([0-9]{2})[0-9]{2}([0-9])[0-9Xx]$/);
            const sexes = (input.dataset.sexes || "").split("|");
            line.textContent = parts ? parts[1] + "-" + parts[2] + "-" + parts[3] + " · " + sexes[parts[4] % 2 ? 0 : 1] : "";
        });
    }

    /* A field that hangs on another one is left out while it is not needed and nothing stands in it; a button, where there is one, shows all. */
    function hanging() {
        const all = document.querySelector("[data-show-all]");
        const fields = Array.from(document.querySelectorAll("[data-when]")).filter(field => field.dataset.when);
        if (!fields.length) {
            return;
        }
        const needed = field => {
            const other = document.getElementById(field.dataset.when);
            const values = field.dataset.is ? field.dataset.is.split(",") : [];
            return other && other.value !== "" && (!values.length || values.includes(other.value));
        };
        const filled = field => Array.from(field.querySelectorAll("input, select, textarea"))
            .some(input => input.type === "checkbox" ? input.checked : input.value !== "");
        const arrange = () => {
            let away = 0;
            fields.forEach(field => {
                const hide = (!all || all.dataset.showAll === "true") && !needed(field) && !filled(field);
                field.hidden = hide;
                away += hide ? 1 : 0;
            });
            if (all) {
                all.hidden = away === 0;
            }
        };
        if (all) {
            all.addEventListener("click", () => {
                all.dataset.showAll = "false";
                arrange();
            });
        }
        document.addEventListener("change", arrange);
        arrange();
    }

    document.addEventListener("DOMContentLoaded", () => {
        menu();
        describe();
        firstWrong();
        files();
        shortNames();
        follow();
        printing();
        readInto();
        identity();
        hanging();
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxComplete", () => {
                describe();
                hideFollowed();
            });
        }
    });
})();

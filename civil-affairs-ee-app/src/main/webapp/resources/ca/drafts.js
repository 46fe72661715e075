"use strict";
/*
 * Drafts: a form with data-draft="NAME" keeps what is typed in this browser, for this user, until the server says that it
 * is done. Files, hidden fields and what bears data-no-draft (identity numbers) are never kept.
 */
(function () {
    const PREFIX = "ca-draft:";
    const SENT = "ca-draft-sent";
    const DAYS = 7;

    const user = document.body.dataset.user;
    const keyOf = form => PREFIX + user + ":" + form.dataset.draft;

    /* Where the browser lets nothing be kept, forms work as if there were no drafts. */
    function kept(what) {
        try {
            return what();
        } catch (refused) {
            return null;
        }
    }

    function inputs(form) {
        return Array.from(form.elements).filter(input => input.name && !input.closest("[data-no-draft]")
            && !["hidden", "file", "password", "submit", "button", "fieldset"].includes(input.type));
    }

    const ticks = input => input.type === "checkbox" || input.type === "radio";
    const nameOf = input => ticks(input) ? input.name + "=" + input.value : input.name;

    function save(form) {
        const values = {};
        inputs(form).forEach(input => values[nameOf(input)] = ticks(input) ? input.checked : input.value);
        kept(() => localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), values })));
    }

    function restore(form) {
        const draft = kept(() => JSON.parse(localStorage.getItem(keyOf(form))));
        if (!draft || Date.now() - draft.at > DAYS * 86400000) {
            kept(() => localStorage.removeItem(keyOf(form)));
            return;
        }
        let changed = false;
        inputs(form).filter(input => nameOf(input) in draft.values).forEach(input => {
            const value = draft.values[nameOf(input)];
            const field = ticks(input) ? "checked" : "value";
            changed = changed || input[field] !== value;
            input[field] = value;
        });
        if (changed) {
            tell(form);
        }
    }

    function tell(form) {
        const line = document.createElement("p");
        line.className = "draft-note";
        line.setAttribute("role", "status");
        const clear = document.createElement("button");
        clear.type = "button";
        clear.className = "button link small";
        clear.textContent = document.body.dataset.draftClear;
        clear.addEventListener("click", () => {
            kept(() => localStorage.removeItem(keyOf(form)));
            form.reset();
            line.remove();
        });
        line.append(document.body.dataset.draftRestored + " · ", clear);
        form.prepend(line);
    }

    /* What was sent is done when the next page is another one and says so; an error or a lost session keeps the draft. */
    function settle(forms) {
        const sent = kept(() => sessionStorage.getItem(SENT));
        kept(() => sessionStorage.removeItem(SENT));
        if (sent && !forms.some(form => keyOf(form) === sent) && document.querySelector(".message.is-good")) {
            kept(() => localStorage.removeItem(sent));
        }
        return sent;
    }

    function forget() {
        kept(() => Object.keys(localStorage).filter(key => key.startsWith(PREFIX)).forEach(key => localStorage.removeItem(key)));
    }

    document.addEventListener("DOMContentLoaded", () => {
        const forms = user ? Array.from(document.querySelectorAll("form[data-draft]")) : [];
        const sent = settle(forms);
        forms.forEach(form => {
            if (keyOf(form) !== sent) {
                restore(form);
            }
            form.addEventListener("input", () => save(form));
            form.addEventListener("change", () => save(form));
            form.addEventListener("submit", () => kept(() => sessionStorage.setItem(SENT, keyOf(form))));
            if (window.jQuery) {
                window.jQuery(document).on("pfAjaxSuccess", (event, xhr, settings) => {
                    if (kept(() => localStorage.getItem(keyOf(form)))) {
                        save(form);
                    }
                });
            }
        });
        document.querySelectorAll("form[action$='/log-out']").forEach(form => form.addEventListener("submit", forget));
    });
})();

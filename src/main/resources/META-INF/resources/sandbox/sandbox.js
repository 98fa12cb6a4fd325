// Keeps the page true without taking anything from under the reader's hands.
(() => {
  "use strict";
  const REFRESH_EVERY = 150; // ms; many changes in a row cost one refresh each time
  const status = document.getElementById("status");
  const dialog = document.getElementById("dialog");
  const live = document.getElementById("live");
  let source = null;
  let timer = 0;
  let last = 0;
  let before = null;
  let focused = "";

  const say = (line) => {
    status.textContent = line;
  };

  const refresh = () => {
    if (timer) {
      return;
    }
    timer = window.setTimeout(() => {
      timer = 0;
      last = Date.now();
      htmx.trigger(document.body, "changed");
    }, Math.max(0, last + REFRESH_EVERY - Date.now()));
  };

  const connect = () => {
    let opened = false;
    source = new EventSource("/sandbox/events");
    source.onopen = () => {
      live.dataset.state = "live";
      live.lastElementChild.textContent = "live";
      if (opened || before !== null) {
        refresh();
      }
      opened = true;
    };
    source.onmessage = (event) => {
      if (event.data === "changed") {
        refresh();
      }
    };
    source.onerror = () => {
      live.dataset.state = "waiting";
      live.lastElementChild.textContent = "reconnecting";
    };
  };

  // A hidden tab holds no connection: browsers allow six to one place.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      source?.close();
      source = null;
    } else if (!source) {
      connect();
      refresh();
    }
  });

  const posts = () =>
    new Map(
      [...document.querySelectorAll("#timeline .post")].map((post) => [
        post.dataset.id,
        post.dataset.author,
      ]),
    );

  // Says what came in, once, instead of reading the whole timeline out.
  const announce = () => {
    const now = posts();
    const reader = document.querySelector("input[name=as]").value;
    const fresh = [...now].filter(([id, author]) => !before?.has(id) && author !== reader);
    if (before !== null && fresh.length > 0) {
      const names = [...new Set(fresh.map(([, author]) => "@" + author))];
      say(fresh.length + (fresh.length === 1 ? " new post by " : " new posts by ") + names.join(", "));
      fresh.forEach(([id]) =>
        document.querySelector(`.post[data-id="${CSS.escape(id)}"]`)?.classList.add("fresh"),
      );
    }
    before = now;
  };

  const ago = (seconds) => {
    if (seconds < 10) return "now";
    if (seconds < 60) return Math.floor(seconds) + " s";
    if (seconds < 3600) return Math.floor(seconds / 60) + " min";
    return seconds < 86400 ? Math.floor(seconds / 3600) + " h" : Math.floor(seconds / 86400) + " d";
  };

  const clocks = () => {
    document.querySelectorAll("time[datetime]").forEach((time) => {
      time.textContent = ago((Date.now() - Date.parse(time.dateTime)) / 1000);
    });
  };

  const start = (text) => {
    const box = document.getElementById("text-new");
    if (!box) {
      return false;
    }
    if (!box.value.startsWith(text)) {
      box.value = text + box.value;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
    return true;
  };

  document.addEventListener("click", (event) => {
    const starter = event.target.closest("#starter");
    if (starter && start(starter.dataset.start)) {
      event.preventDefault();
    }
    if (event.target.closest("#dialog .cancel") || event.target === dialog) {
      event.preventDefault();
      dialog.close();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.target.closest("form.composer")?.requestSubmit();
    }
  });

  document.addEventListener("posted", (event) => {
    const form = event.target.closest?.("form.composer");
    if (form) {
      const box = form.querySelector("textarea");
      box.value = "";
      box.dispatchEvent(new Event("input", { bubbles: true }));
      form.querySelector(".error")?.remove();
      box.removeAttribute("aria-invalid");
    }
    if (dialog.open) {
      dialog.close();
    }
    say("");
  });

  // A refresh replaces the timeline; who was on one of its buttons stays there.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const active = document.activeElement;
    focused = event.detail.target.contains(active) && active.id ? active.id : focused;
  });

  const nobodyHasFocus = () =>
    !document.activeElement || document.activeElement === document.body;

  const refocus = () => {
    const again = focused && document.getElementById(focused);
    if (again && nobodyHasFocus()) {
      again.focus({ preventScroll: true });
    }
    focused = "";
  };

  // Fires for each piece that htmx put into the page.
  document.addEventListener("htmx:load", (event) => {
    const piece = event.detail.elt;
    if (piece.matches("#timeline")) {
      announce();
      clocks();
      refocus();
    }
    if (piece.matches("form.composer") && before !== null) {
      if (dialog.contains(piece) && !dialog.open) {
        dialog.showModal();
      }
      // Who has gone on to something else since sending is not called back.
      if (dialog.contains(piece) || piece.contains(document.activeElement) || nobodyHasFocus()) {
        const box = piece.querySelector("textarea");
        box.focus();
        box.setSelectionRange(box.value.length, box.value.length);
      }
    }
  });

  document.addEventListener("htmx:responseError", (event) => {
    say("That did not work: " + event.detail.xhr.responseText.slice(0, 200));
    refresh();
  });

  document.addEventListener("htmx:sendError", () => {
    say("The sandbox does not answer. Is it still running?");
  });

  before = posts();
  clocks();
  window.setInterval(clocks, 10000);
  connect();
})();

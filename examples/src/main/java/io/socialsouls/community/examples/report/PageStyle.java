package io.socialsouls.community.examples.report;

/** The look of a report's page, by day and by night, on a desk and on a phone. */
final class PageStyle {
    static final String CSS = """
            :root{color-scheme:light dark;--paper:#fff;--ink:#1f2933;--muted:#55616d;--line:#d5dae0;--link:#2b5c8a}
            @media (prefers-color-scheme:dark){
            :root{--paper:#14181d;--ink:#e4e8ec;--muted:#a3afba;--line:#38424c;--link:#7db3e8}
            }
            *{box-sizing:border-box}
            body{margin:0;background:var(--paper);color:var(--ink);line-height:1.5;
            font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
            main,footer{max-width:1120px;margin:0 auto;padding:24px}
            h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0 1rem}
            h2{font-size:1.25rem;margin:3rem 0 .25rem;overflow-wrap:anywhere}
            a{color:var(--link)}
            p{max-width:46rem}
            table{border-collapse:collapse;width:100%;margin:1.5rem 0;font-size:.925rem;font-variant-numeric:tabular-nums}
            th,td{text-align:left;vertical-align:top;padding:.6rem .75rem .1rem 0}
            thead th{color:var(--muted);font-weight:500;font-size:.85rem;padding-bottom:.4rem}
            td[data-label]{white-space:nowrap}
            tbody th{overflow-wrap:anywhere;min-width:12rem}
            tbody tr:not(.sentence)>*{border-top:1px solid var(--line)}
            .sentence td{padding:0 0 .8rem;color:var(--muted)}
            .note,footer{color:var(--muted);font-size:.875rem}
            footer{border-top:1px solid var(--line)}
            .plot{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
            .plot svg{display:block;width:100%;min-width:760px;height:auto}
            @media (max-width:720px){
            main,footer{padding:16px}
            thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            table,tbody,tr,th,td{display:block;width:100%}
            tbody tr:not(.sentence)>*{border-top:0}
            tbody tr:not(.sentence){border-top:1px solid var(--line);padding-top:.4rem}
            tbody th{font-size:1.05rem}
            th,td{padding:.1rem 0}
            td[data-label]{white-space:normal;display:flex;justify-content:space-between;gap:1rem}
            td[data-label]::before{content:attr(data-label);color:var(--muted);flex:none}
            td[data-label]{text-align:right}
            .sentence td{padding:.4rem 0 1rem}
            }
            """;

    private PageStyle() {}
}

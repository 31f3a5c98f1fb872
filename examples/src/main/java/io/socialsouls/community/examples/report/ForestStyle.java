package io.socialsouls.community.examples.report;

/** The look of a forest plot, by day and by night. Plain rules without variables, which not every viewer knows. */
final class ForestStyle {
    static final String CSS = """
            .forest{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:13px}
            .forest text{fill:#1f2933;font-variant-numeric:tabular-nums}
            .forest .paper{fill:#ffffff}
            .forest .title{font-size:18px;font-weight:600}
            .forest .strong{font-weight:600}
            .forest .small{font-size:12px}
            .forest .muted,.forest .small{fill:#55616d}
            .forest .end{text-anchor:end}
            .forest .mid{text-anchor:middle}
            .forest .grid{stroke:#e3e7eb;stroke-width:1}
            .forest .rule{stroke:#9aa5b1;stroke-width:1}
            .forest .null{stroke:#55616d;stroke-width:1.2}
            .forest .average{stroke:#b3431f;stroke-width:1;stroke-dasharray:2 3}
            .forest .ci{stroke:#2b5c8a;stroke-width:1.4}
            .forest .box{fill:#2b5c8a}
            .forest .spread{fill:#2b5c8a;fill-opacity:.16}
            .forest .pooled{fill:#b3431f}
            .forest .expected{fill:#8a6a1f}
            @media (prefers-color-scheme:dark){
            .forest text{fill:#e4e8ec}
            .forest .paper{fill:#14181d}
            .forest .muted,.forest .small{fill:#a3afba}
            .forest .grid{stroke:#2a323a}
            .forest .rule{stroke:#5d6a76}
            .forest .null{stroke:#a3afba}
            .forest .average{stroke:#f0a080}
            .forest .ci{stroke:#7db3e8}
            .forest .box{fill:#7db3e8}
            .forest .spread{fill:#7db3e8;fill-opacity:.2}
            .forest .pooled{fill:#f0a080}
            .forest .expected{fill:#d9b65c}
            }
            """;

    private ForestStyle() {}
}

package io.socialsouls.community.plot;

/** The look of all pictures, by day and by night. Plain rules without variables, which not every viewer knows. */
final class ChartStyle {
    static final String CSS = """
            .chart{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-size:13px}
            .chart text{fill:#1f2933;font-variant-numeric:tabular-nums}
            .chart .paper{fill:#ffffff}
            .chart .title{font-size:18px;font-weight:600}
            .chart .strong{font-weight:600}
            .chart .small{font-size:12px}
            .chart .muted,.chart .small{fill:#55616d}
            .chart .end{text-anchor:end}
            .chart .mid{text-anchor:middle}
            .chart .grid{stroke:#e3e7eb;stroke-width:1}
            .chart .rule{stroke:#9aa5b1;stroke-width:1}
            .chart .null{stroke:#55616d;stroke-width:1.2}
            .chart .average{stroke:#b3431f;stroke-width:1;stroke-dasharray:2 3}
            .chart .ci{stroke:#2b5c8a;stroke-width:1.4}
            .chart .box{fill:#2b5c8a}
            .chart .spread{fill:#2b5c8a;fill-opacity:.16}
            .chart .pooled{fill:#b3431f}
            .chart .expected{fill:#8a6a1f}
            .chart .point{fill:#2b5c8a;fill-opacity:.6}
            .chart .filled{fill:none;stroke:#b3431f;stroke-width:1.4}
            .chart .region{fill:#2b5c8a;fill-opacity:.08}
            .chart .edge{stroke:#9aa5b1;stroke-width:1;stroke-dasharray:4 3}
            .chart .step{stroke:#8a6a1f;stroke-width:1.2}
            .chart .corrected{stroke:#8a6a1f;stroke-width:1.6;stroke-dasharray:7 4}
            @media (prefers-color-scheme:dark){
            .chart text{fill:#e4e8ec}
            .chart .paper{fill:#14181d}
            .chart .muted,.chart .small{fill:#a3afba}
            .chart .grid{stroke:#2a323a}
            .chart .rule{stroke:#5d6a76}
            .chart .null{stroke:#a3afba}
            .chart .average{stroke:#f0a080}
            .chart .ci{stroke:#7db3e8}
            .chart .box{fill:#7db3e8}
            .chart .spread{fill:#7db3e8;fill-opacity:.2}
            .chart .pooled{fill:#f0a080}
            .chart .expected{fill:#d9b65c}
            .chart .point{fill:#7db3e8}
            .chart .filled{stroke:#f0a080}
            .chart .region{fill:#7db3e8;fill-opacity:.1}
            .chart .edge{stroke:#5d6a76}
            .chart .step,.chart .corrected{stroke:#d9b65c}
            }
            """;

    private ChartStyle() {}
}

package io.socialsouls.community.core.matching;

import com.google.common.collect.ImmutableSet;

/**
 * The top-level domains below which a bare name is taken for a link: those of countries, and the generic ones that are
 * in common use. A list of our own, since a verdict must not change with the version of somebody else's; names of files
 * such as notes.md can pass for links below a country's domain, as they do elsewhere.
 */
final class TopLevelDomains {
    private static final ImmutableSet<String> COMMON = ImmutableSet.copyOf("""
            ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz
            ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk
            fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir
            is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk
            ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl
            pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc
            td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
            com org net edu gov mil int arpa info biz name pro aero asia cat coop jobs mobi museum post tel travel xxx
            academy agency app art audio bar best bet bio blog bot business cafe capital care careers center chat city
            click cloud club codes coach community company consulting courses creative cyou data day dev digital
            direct directory domains download education email energy events expert faith finance fit fun fund fyi
            game games gift global gmbh goo group guide guru health help homes host icu ink institute international
            key land lat law life link live loan lol love ltd management market marketing mba media men mom money
            monster network news ngo ninja one online page partners party photo photos pics plus press promo pub
            quest racing realty report rest reviews rip rocks run sale sbs school science services shop shopping show
            site social software solutions space store stream studio style support surf systems team tech technology
            tips today tools top town trade training university vip vision web webcam website wiki win work works
            world wtf xyz zip zone
            xn--p1ai xn--90ais xn--j1amh xn--fiqs8s xn--55qx5d xn--io0a7i xn--h2brj9c xn--p1acf xn--80asehdb
            """.split("\\s+"));

    private TopLevelDomains() {}

    static boolean isCommon(String label) {
        return COMMON.contains(label);
    }
}

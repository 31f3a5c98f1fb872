package io.socialsouls.community.testkit.community;

import io.socialsouls.community.post.Attribution;

/** Tells what a command does, in words: what is chosen by index is told by its number. */
final class Telling {
    private Telling() {}

    static String of(Act act) {
        if (act instanceof Act.Says says) {
            return said(says);
        } else if (act instanceof Act.Thanks one) {
            return "thanks for post " + one.post();
        } else if (act instanceof Act.Accepts one) {
            return "accepts answer " + one.answer();
        } else if (act instanceof Act.ReadsUpTo one) {
            return "has read up to post " + one.post();
        } else if (act instanceof Act.ReadsNotice one) {
            return "has read notice " + one.notice();
        } else if (act instanceof Act.Opens one) {
            return "opens the experiment \""
                    + Samples.at(Samples.PROTOCOLS, one.protocol()).tactic() + "\"";
        } else if (act instanceof Act.Contributes one) {
            return "brings to experiment " + one.experiment() + ": " + Samples.at(Samples.CONTRIBUTIONS, one.data());
        } else if (act instanceof Act.Withdraws one) {
            return "withdraws contribution " + one.contribution();
        }
        return people(act);
    }

    private static String people(Act act) {
        if (act instanceof Act.Invites one) {
            return "invites " + Samples.at(Samples.NAMES, one.person());
        } else if (act instanceof Act.Admits one) {
            return "admits member " + one.member();
        } else if (act instanceof Act.Appoints one) {
            return "appoints member " + one.member() + " " + one.role();
        } else if (act instanceof Act.Adopts one) {
            return "adopts policy " + one.policy();
        } else if (act instanceof Act.Decides one) {
            return "decides on post " + one.post() + ": " + one.ruling().outcome();
        } else if (act instanceof Act.Sanctions one) {
            return "sanctions member " + one.member() + ": " + one.kind();
        } else if (act instanceof Act.Lifts one) {
            return "lifts the sanction of member " + one.member();
        } else if (act instanceof Act.Requests) {
            return "asks to be let in";
        } else if (act instanceof Act.AcceptsInvitation) {
            return "accepts the invitation";
        }
        return "leaves";
    }

    private static String said(Act.Says says) {
        String where = says.kind().startsThread() ? "" : " to post " + says.to();
        String how = says.attribution() == Attribution.ANONYMOUS ? ", anonymously" : "";
        return "says (" + says.kind() + where + how + ") \"" + Samples.at(Samples.TEXTS, says.text()) + "\"";
    }
}

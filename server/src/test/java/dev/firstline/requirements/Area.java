package dev.firstline.requirements;

/** What requirements are about, in the order in which they are told. */
enum Area {
    INT("taking requests in"),
    CAS("life of a case"),
    COM("clocks"),
    PRG("the programme, plans and agreements"),
    INC("incidents"),
    RTE("routing, tiers, partners"),
    ACC("accounts and access"),
    PRD("products"),
    KNW("knowledge"),
    ENH("enhancements and defects"),
    SRV("services of the higher plans"),
    CMT("community"),
    RPT("reporting"),
    API("programs"),
    MAIL("e-mail"),
    XPL("one “why?” everywhere"),
    NFR("how well");

    private final String about;

    Area(String about) {
        this.about = about;
    }

    String title() {
        return name() + ": " + about;
    }
}

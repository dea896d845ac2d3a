package dev.firstline.programme.plans;

/** The services that a plan may state (PRG-4). */
public enum ServiceKind {
    SAM,
    ON_SITE_VISITS,
    REVIEW_CALLS,
    PRODUCT_MANAGER_DISCUSSION,
    PROACTIVE_SUPPORT,
    PRIORITISED,
    EXPERIENCED_ENGINEERS,
    CUSTOM_REPORTS,
    PERSONAL_COMMUNICATION,
    NEW_RELEASES,
    MAINTENANCE_UPDATES,
    SERVICE_PACKS,
    DOCUMENTATION,
    DOWNLOADS,
    PRODUCT_INFORMATION,
    KNOWLEDGE_BASE,
    MULTI_MEDIA_KNOWLEDGE_BASE,
    PRODUCT_NEWS,
    SUPPORT_PROFILE;

    /** As files have it. */
    public String key() {
        return Keys.of(this);
    }

    public static ServiceKind of(String key) {
        return Keys.find(ServiceKind.class, key);
    }
}

package dev.firstline.api.docs;

import dev.firstline.access.Actor;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** What the description says of the API as a whole. */
@Configuration(proxyBeanMethods = false)
class Description {

    private static final String TOKEN = "token";

    private static final String ABOUT =
            """
            Everything that people do on pages. Send a token: `Authorization: Bearer fl_…`, made on a page or by \
            `firstline token`; its scopes are `cases:read` (to look) and `cases:write` (to change).

            - Numbers and ids are texts, instants are UTC, names are in kebab-case.
            - Lists: newest first; `limit` from 1 to 100 (50 if not given); give what the answer had as `next` as \
            `after` for the rest.
            - Every `POST` takes an `Idempotency-Key`: sent again within 24 hours with the same content it gets the \
            same answer and does nothing; with another content it is refused. What was refused is not remembered.
            - What goes wrong is told as problem details (RFC 9457) with a stable `type`, in the language that you \
            accept (en, ro). What your token may not see is answered as what does not exist: 404. What a rule has \
            refused has an `explanation`: the facts, the rule, its version (0: Firstline's own) and the result.
            """;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Firstline")
                                .version("v1")
                                .description(ABOUT)
                                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }
}

package org.localinvolvement.links.crm.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.localinvolvement.links.crm.refusals.Refusal;
import org.localinvolvement.links.crm.refusals.RefusedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Lets a key do what it may, and nothing else; and notes which address was asked. */
public final class Roles implements HandlerInterceptor {

    /** Looks at annotations alone. */
    public Roles() {}

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern) {
            Marks.route(request, pattern);
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw new RefusedException(Refusal.NOT_FOUND, "The addresses stand in /v1/openapi.json.");
        }
        if (method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        Needs needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) {
            throw new IllegalStateException(
                    "The address says neither whom it answers nor that it answers all; annotate it with @Needs or @Open");
        }
        boolean may = Marks.key(request)
                .map(key -> key.roles().contains(needs.value()))
                .orElse(false);
        if (!may) {
            throw new RefusedException(
                    Refusal.ROLE_MISSING,
                    "Ask the host of this service for a key with the role "
                            + needs.value().word() + ".");
        }
        return true;
    }
}

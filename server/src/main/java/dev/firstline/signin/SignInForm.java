package dev.firstline.signin;

/**
 * The form as it is shown.
 *
 * @param email as typed before
 * @param next where to go afterwards, a path of ours
 * @param refused whether address and password did not match
 */
public record SignInForm(String email, String next, boolean refused) {}

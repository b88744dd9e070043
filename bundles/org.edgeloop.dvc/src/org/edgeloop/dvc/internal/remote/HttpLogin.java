package org.edgeloop.dvc.internal.remote;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.RemoteAccess;
import org.edgeloop.dvc.RemoteSettings;

/**
 * The header by which a server of HTTP lets us in; nobody but that server sees it.
 *
 * @param name of the header
 * @param value a secret
 */
public record HttpLogin(String name, String value) {

	private static final String PASSWORD = "password";

	/**
	 * Reads DVC's options {@code auth}, {@code user}, {@code password}, {@code ask_password} and {@code custom_auth_header}.
	 *
	 * @return empty if the server wants none
	 * @throws ProblemException if the options ask for something else
	 */
	public static Optional<HttpLogin> of(RemoteSettings settings, RemoteOptions options, URI server, RemoteAccess access) throws ProblemException {
		Optional<String> kind = options.text("auth").map(text -> text.toLowerCase(Locale.ROOT));
		if (kind.isEmpty()) {
			return Optional.empty();
		}
		return switch (kind.get()) {
		case "basic" -> Optional.of(basic(user(options), password(settings, options, server, access)));
		case "custom" -> Optional.of(new HttpLogin(options.text("custom_auth_header")
				.orElseThrow(() -> options.problem("custom_auth_header", "write the name of the header that carries the password")),
				password(settings, options, server, access)));
		default -> throw options.problem("auth", "write basic or custom; others are not known here");
		};
	}

	private static String user(RemoteOptions options) throws ProblemException {
		return options.text("user").orElseThrow(() -> options.problem("user", "write the name of the account there"));
	}

	private static String password(RemoteSettings settings, RemoteOptions options, URI server, RemoteAccess access) throws ProblemException {
		Optional<String> configured = options.text(PASSWORD);
		if (configured.isPresent()) {
			return configured.get();
		}
		String who = options.text("user").map(user -> user + " at ").orElse("") + server.getHost();
		char[] secret = access.secrets().secret(settings.name(), PASSWORD, "Password of " + who)
				.orElseThrow(() -> options.problem(PASSWORD, "write it into .dvc/config.local, or give it when it is asked for"));
		var password = new String(secret);
		Arrays.fill(secret, '\0');
		return password;
	}

	private static HttpLogin basic(String user, String password) {
		return new HttpLogin("Authorization", "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
	}

	/** @return without the secret */
	@Override
	public String toString() {
		return name;
	}
}

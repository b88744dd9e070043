package org.edgeloop.dvc.s3.internal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.RemoteSettings;
import org.eclipse.jdt.annotation.Nullable;

/** The options of a remote, read as what they should be. */
final class RemoteOptions {

	private static final int LONGEST_WAIT_SECONDS = 24 * 60 * 60;

	private final RemoteSettings settings;

	RemoteOptions(RemoteSettings settings) {
		this.settings = settings;
	}

	String remote() {
		return settings.name();
	}

	String url() {
		return settings.url();
	}

	/** @return empty if it is not set, or set to nothing */
	Optional<String> text(String key) {
		@Nullable
		String value = settings.options().get(key);
		return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
	}

	boolean flag(String key, boolean otherwise) throws ProblemException {
		return switch (text(key).orElse(Boolean.toString(otherwise)).toLowerCase(Locale.ROOT)) {
		case "true" -> true;
		case "false" -> false;
		default -> throw wrong(key, "is neither true nor false", "write true or false");
		};
	}

	/** @return a number of 1 or more */
	int count(String key, int otherwise) throws ProblemException {
		return text(key).isEmpty() ? otherwise : whole(key, Integer.MAX_VALUE);
	}

	Duration seconds(String key, Duration otherwise) throws ProblemException {
		return text(key).isEmpty() ? otherwise : Duration.ofSeconds(whole(key, LONGEST_WAIT_SECONDS));
	}

	private int whole(String key, int largest) throws ProblemException {
		try {
			int number = Integer.parseInt(text(key).orElse(""));
			if (number >= 1 && number <= largest) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw wrong(key, "is no whole number from 1 to " + largest, "write one");
	}

	/** @param what goes on from the name of the option, as {@code is neither true nor false} */
	ProblemException wrong(String key, String what, String remedy) {
		return new ProblemException(Problem.error("The option " + key + " of the remote " + remote() + " " + what, "", remedy));
	}
}

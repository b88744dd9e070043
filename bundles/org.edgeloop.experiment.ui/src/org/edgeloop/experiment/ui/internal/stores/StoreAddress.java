package org.edgeloop.experiment.ui.internal.stores;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.edgeloop.experiment.Credentials;
import org.edgeloop.experiment.TrackingUri;
import org.edgeloop.experiment.ui.stores.TrackedStore;

/**
 * A store as the user enters it.
 *
 * @param address a folder, a data base file or a server, as {@link TrackingUri#parse} takes it
 * @param name how the list calls it; empty for a name made of the address
 */
record StoreAddress(String address, String name, SignIn signIn, String user, String secret) {

	/** What a server asks for. */
	enum SignIn {
		NOTHING("Nothing"), PASSWORD("User and password"), TOKEN("Token");

		private final String text;

		SignIn(String text) {
			this.text = text;
		}

		String text() {
			return text;
		}
	}

	private static final String DATABASE = ".*\\.(db|sqlite3?)";

	/** @throws ProblemException if the address cannot be one */
	TrackingUri uri() throws ProblemException {
		try {
			String text = address.strip();
			boolean isDatabase = !text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") && text.matches(DATABASE);
			return TrackingUri.parse(isDatabase ? "sqlite:" + text : text, Path.of(System.getProperty("user.home", "")));
		} catch (InvalidPathException e) {
			throw new ProblemException(Problem.error("This is no path", address, ""));
		}
	}

	TrackedStore store() throws ProblemException {
		TrackingUri uri = uri();
		return new TrackedStore(uri, name.isBlank() ? usualName(uri) : name.strip(), true);
	}

	private static String usualName(TrackingUri uri) {
		return switch (uri) {
		case TrackingUri.Files(Path folder) -> String.valueOf(folder.getFileName());
		case TrackingUri.Sqlite(Path file) -> String.valueOf(file.getFileName());
		case TrackingUri.Server(URI server) -> server.getAuthority() + (server.getPath() == null ? "" : server.getPath());
		};
	}

	Credentials credentials() {
		return switch (signIn) {
		case NOTHING -> new Credentials.Anonymous();
		case PASSWORD -> new Credentials.Basic(user, secret);
		case TOKEN -> new Credentials.Token(secret);
		};
	}

	/** @return why this is not enough yet, as a sentence; empty if it is */
	String missing() {
		if (address.isBlank()) {
			return "";
		}
		try {
			TrackingUri uri = uri();
			boolean isServer = uri instanceof TrackingUri.Server;
			if (isServer && signIn == SignIn.PASSWORD && user.isBlank()) {
				return "Who signs in to the server?";
			}
			if (isServer && signIn != SignIn.NOTHING && secret.isEmpty()) {
				return signIn == SignIn.TOKEN ? "The token is missing." : "The password is missing.";
			}
			return "";
		} catch (ProblemException e) {
			return e.problem().what() + "; " + e.problem().remedy() + ".";
		}
	}

	/** @return whether what is signed in with could be read on its way */
	boolean isReadableOnTheWay() {
		try {
			return signIn != SignIn.NOTHING && uri() instanceof TrackingUri.Server(URI server) && "http".equals(server.getScheme())
					&& !String.valueOf(server.getHost()).matches("localhost|127\\..*|\\[::1\\]");
		} catch (ProblemException e) {
			return false;
		}
	}
}

package org.edgeloop.experiment;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/** Where a store is, as MLflow writes it. */
public sealed interface TrackingUri {

	/** A file store: a folder such as {@code mlruns}. */
	record Files(Path folder) implements TrackingUri {
		@Override
		public String toString() {
			return "file:" + folder;
		}
	}

	/** A SQLite data base such as {@code mlflow.db}. */
	record Sqlite(Path file) implements TrackingUri {
		@Override
		public String toString() {
			return "sqlite:///" + file;
		}
	}

	/** A server, its address without user information. */
	record Server(URI address) implements TrackingUri {
		@Override
		public String toString() {
			return address.toString();
		}
	}

	/**
	 * @param text {@code file:PATH}, {@code file:///PATH}, a bare path, {@code sqlite:///PATH} (four slashes for an absolute path, as
	 *        SQLAlchemy counts them), {@code sqlite:PATH}, {@code http://…} or {@code https://…}
	 * @param base what relative paths start from
	 * @throws ProblemException if it is none of them, or holds a password
	 */
	static TrackingUri parse(String text, Path base) throws ProblemException {
		try {
			return parsed(text, base);
		} catch (InvalidPathException e) {
			throw none(text);
		}
	}

	private static TrackingUri parsed(String text, Path base) throws ProblemException {
		if (text.startsWith("http://") || text.startsWith("https://")) {
			return new Server(server(text));
		}
		if (text.startsWith("sqlite:")) {
			return new Sqlite(base.resolve(databasePath(text)).normalize());
		}
		if (text.startsWith("file:")) {
			return new Files(base.resolve(filePath(text)).normalize());
		}
		if (text.isBlank() || text.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
			throw none(text);
		}
		return new Files(base.resolve(text).normalize());
	}

	private static ProblemException none(String text) {
		return new ProblemException(Problem.error("This is no address of a tracking store", text,
				"give file:FOLDER, sqlite:FILE, http://SERVER or https://SERVER"));
	}

	private static URI server(String text) throws ProblemException {
		try {
			var address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
			if (address.getHost() == null) {
				throw new IllegalArgumentException("no host");
			}
			if (address.getUserInfo() != null) {
				throw new ProblemException(Problem.error("An address may hold no user and no password", address.getHost(),
						"leave them out, and give them as credentials of the store"));
			}
			return address;
		} catch (IllegalArgumentException e) {
			throw new ProblemException(Problem.error("This is no address of a server", text, "give http://SERVER:PORT or https://SERVER"));
		}
	}

	private static String databasePath(String text) {
		String path = text.substring("sqlite:".length());
		return path.startsWith("///") ? path.substring(3) : path;
	}

	private static String filePath(String text) {
		String path = text.substring("file:".length());
		return path.startsWith("///") ? decoded(path.substring(2)) : path;
	}

	/** Not everybody writes a path as a URI wants it: what cannot be decoded is taken as it stands. */
	private static String decoded(String path) {
		try {
			return URI.create("file://" + path.replace(" ", "%20")).getPath();
		} catch (IllegalArgumentException e) {
			return path;
		}
	}
}

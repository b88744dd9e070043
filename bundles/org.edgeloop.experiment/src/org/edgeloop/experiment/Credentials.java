package org.edgeloop.experiment;

/** How one proves to a server who one is. No form of it is ever printed: {@link #toString} tells the kind alone. */
public sealed interface Credentials {

	/** None asked for. */
	record Anonymous() implements Credentials {
	}

	/** A user with a password: HTTP's basic authentication. */
	record Basic(String user, String password) implements Credentials {
		@Override
		public String toString() {
			return "Basic";
		}
	}

	/** A bearer token. */
	record Token(String token) implements Credentials {
		@Override
		public String toString() {
			return "Token";
		}
	}
}

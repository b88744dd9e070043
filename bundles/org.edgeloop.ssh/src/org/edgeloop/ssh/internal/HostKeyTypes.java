package org.edgeloop.ssh.internal;

/** Types of host keys and the signatures that they make, which are not called the same for RSA (RFC 8332). */
final class HostKeyTypes {

	/** What OpenSSH makes of itself and asks for first. */
	static final String USUAL = "ssh-ed25519";

	private static final String RSA = "ssh-rsa";

	private HostKeyTypes() {
	}

	/** @return the type of the key that makes the signature, as {@code known_hosts} has it */
	static String ofSignature(String signature) {
		return signature.startsWith("rsa-sha2-") ? RSA : signature;
	}
}

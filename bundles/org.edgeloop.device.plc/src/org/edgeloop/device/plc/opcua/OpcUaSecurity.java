package org.edgeloop.device.plc.opcua;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How messages to and from a server are protected. The names of policies are those of OPC 10000-7. */
public enum OpcUaSecurity {

	/** The strongest one that the server offers, after a yes to its certificate; never unprotected without a yes to that. */
	BEST("best"),

	/**
	 * As {@link #BEST} where the certificate is trusted; where it is not, unprotected if the server offers that and no password is sent.
	 * A server whose certificate was trusted once is never spoken to unprotected.
	 */
	ANY("any"),

	BASIC256_SHA256("Basic256Sha256"), AES128_SHA256_RSA_OAEP("Aes128_Sha256_RsaOaep"), AES256_SHA256_RSA_PSS("Aes256_Sha256_RsaPss"),

	/** Others on the network can read and change everything. */
	NONE("None");

	private final String word;

	OpcUaSecurity(String word) {
		this.word = word;
	}

	/** @return as it stands in files and on the command line */
	public String word() {
		return word;
	}

	public static Optional<OpcUaSecurity> of(String word) {
		return Arrays.stream(values()).filter(security -> security.word.equalsIgnoreCase(word)).findFirst();
	}

	public static List<String> words() {
		return Arrays.stream(values()).map(OpcUaSecurity::word).toList();
	}

	@Override
	public String toString() {
		return word;
	}
}

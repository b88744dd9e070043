package org.edgeloop.device.plc.internal.opcua;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;

/** What people compare certificates by, and the name of this machine in its own. */
public final class Certificates {

	private Certificates() {
	}

	/** @return the SHA-256 of the certificate, as {@code 3A:0F:…} */
	public static String fingerprint(X509Certificate certificate) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
			return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
		} catch (NoSuchAlgorithmException | CertificateEncodingException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return the name of this machine in lower case; {@code localhost} if it has none */
	public static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
		} catch (UnknownHostException e) {
			return "localhost";
		}
	}
}

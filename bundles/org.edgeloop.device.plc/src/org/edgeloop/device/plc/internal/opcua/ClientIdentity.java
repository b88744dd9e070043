package org.edgeloop.device.plc.internal.opcua;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Period;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.milo.opcua.stack.core.util.CertificateUtil;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateBuilder;
import org.eclipse.milo.opcua.stack.core.util.SelfSignedCertificateGenerator;
import org.edgeloop.base.AtomicFiles;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;

/**
 * The certificate by which servers know this user's workbench, with its key. It is made once and kept, since each server has to be told
 * to trust it.
 *
 * @param certificate self-signed, RSA 2048 and SHA-256, as all current policies of OPC 10000-7 take it
 * @param keys its key pair
 * @param shown the certificate alone as a file, to be given to servers
 */
public record ClientIdentity(X509Certificate certificate, KeyPair keys, Path shown) {

	private static final int KEY_BITS = 2048;
	private static final Period VALID = Period.ofYears(10);
	private static final Pattern KEY = Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

	/** @return what the certificate calls this program, which a session has to say as well */
	public String applicationUri() {
		return CertificateUtil.getSanUri(certificate).orElse("");
	}

	/** @return what this program is called where no certificate says it */
	public static String usualUri() {
		return "urn:" + Certificates.hostName() + ":edgeloop";
	}

	/**
	 * Reads the identity, or makes it.
	 *
	 * @param folder where it lies; made if need be
	 * @throws IOException if it can be neither read nor made
	 */
	public static ClientIdentity in(Path folder) throws IOException {
		// One file for both: a key without its certificate is worth nothing.
		Path file = folder.resolve("client.pem");
		if (!Files.exists(file) || Files.size(file) == 0) {
			make(folder, file);
		}
		return read(file, shown(folder));
	}

	private static Path shown(Path folder) {
		return folder.resolve("edgeloop-client.der");
	}

	private static void make(Path folder, Path file) throws IOException {
		Files.createDirectories(folder);
		try {
			KeyPair keys = SelfSignedCertificateGenerator.generateRsaKeyPair(KEY_BITS);
			X509Certificate certificate = selfSigned(keys);
			if (!Files.exists(file)) {
				// Before the key is in it: nobody else may read it, and a file that is replaced keeps its permissions.
				Files.createFile(file, ownerOnly(folder));
			}
			AtomicFiles.writeString(file, pem("PRIVATE KEY", keys.getPrivate().getEncoded()) + pem("CERTIFICATE", certificate.getEncoded()));
			byte[] der = certificate.getEncoded();
			AtomicFiles.write(shown(folder), out -> out.write(der));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private static X509Certificate selfSigned(KeyPair keys) {
		String host = Certificates.hostName();
		try {
			return new SelfSignedCertificateBuilder(keys).setCommonName("Edgeloop on " + host).setOrganization("Edgeloop").setOrganizationalUnit("")
					.setLocalityName("").setStateName("").setCountryCode("").setApplicationUri(usualUri()).addDnsName(host)
					.setValidityPeriod(VALID).build();
		} catch (Exception e) {
			// Milo's builder declares every exception; none can arise from a key that was made here.
			throw new IllegalStateException(e);
		}
	}

	private static ClientIdentity read(Path file, Path shown) throws IOException {
		String text = Files.readString(file, StandardCharsets.US_ASCII);
		Matcher key = KEY.matcher(text);
		try {
			if (!key.find()) {
				throw new GeneralSecurityException("it holds no key");
			}
			byte[] encoded = Base64.getMimeDecoder().decode(key.group(1));
			var certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
					.generateCertificate(new ByteArrayInputStream(text.substring(key.end()).strip().getBytes(StandardCharsets.US_ASCII)));
			var privateKey = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
			return new ClientIdentity(Objects.requireNonNull(certificate), new KeyPair(certificate.getPublicKey(), privateKey), shown);
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw new ProblemException(Problem.error("this program's own certificate cannot be read", file.toString(),
					"delete the file: a new one is made, which servers have to be told to trust again"), e);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
		return Files.getFileStore(folder).supportsFileAttributeView("posix")
				? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

	private static String pem(String what, byte[] encoded) {
		String text = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(encoded);
		return "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n";
	}
}

package org.edgeloop.dvc.s3.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A server's certificate that it signed by itself, made by Java's own tool.
 *
 * @param keys with its key, for the server
 * @param pem the certificate, for whoever trusts it
 */
record TestCertificate(Path keys, Path pem) {

	static final String PASSWORD = "changeit";

	/** @param names as the tool takes them, such as {@code ip:127.0.0.1} */
	static TestCertificate of(Path folder, String names) throws IOException, InterruptedException {
		var made = new TestCertificate(folder.resolve("server.p12"), folder.resolve("server.pem"));
		run(List.of("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=server", "-ext", "san=" + names, "-storetype", "PKCS12",
				"-keystore", made.keys.toString(), "-storepass", PASSWORD));
		run(List.of("-exportcert", "-rfc", "-alias", "server", "-keystore", made.keys.toString(), "-storepass", PASSWORD, "-file", made.pem.toString()));
		return made;
	}

	private static void run(List<String> arguments) throws IOException, InterruptedException {
		var tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()).redirectErrorStream(true);
		tool.command().addAll(arguments);
		Process process = tool.start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), said);
	}
}

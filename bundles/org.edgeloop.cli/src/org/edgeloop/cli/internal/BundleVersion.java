package org.edgeloop.cli.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of the bundle that the commands were started from. */
final class BundleVersion implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException, URISyntaxException {
		return new String[] { "edgeloop " + version(), "Java " + Runtime.version() };
	}

	private static String version() throws IOException, URISyntaxException {
		Path home = Path.of(BundleVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		if (Files.isDirectory(home)) {
			return "(not packaged)";
		}
		try (var jar = new JarFile(home.toFile())) {
			Manifest manifest = jar.getManifest();
			return manifest.getMainAttributes().getValue("Bundle-Version");
		}
	}
}

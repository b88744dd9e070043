package org.edgeloop.base;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.eclipse.jdt.annotation.Nullable;

/** The version of the bundle that a class comes from, with OSGi and without. */
public final class BundleVersion {

	/** What classes that do not lie in a jar have for a version. */
	public static final String NONE = "(not packaged)";

	private BundleVersion() {
	}

	/** @return the version as the bundle's manifest says it, or {@link #NONE} */
	public static String of(Class<?> type) {
		@Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			Path home = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
			return Files.isRegularFile(home) ? ofJar(home) : NONE;
		} catch (IOException | URISyntaxException | IllegalArgumentException e) {
			return NONE;
		}
	}

	private static String ofJar(Path jarFile) throws IOException {
		try (var jar = new JarFile(jarFile.toFile())) {
			@Nullable Manifest manifest = jar.getManifest();
			@Nullable String version = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-Version");
			return version == null ? NONE : version;
		}
	}
}

package org.edgeloop.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** The project's folders and what stands in them. */
final class Project {

	/** The folder that holds {@code bundles} and {@code tests}; the build tells it. */
	static final Path ROOT = Path.of(System.getProperty("edgeloop.root", "../.."));

	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

	private Project() {
	}

	/** @return the bundles' folders, {@code bundles/org.edgeloop.*} */
	static List<Path> bundles() throws IOException {
		return folders("bundles");
	}

	/** @return the folders of the tests, {@code tests/org.edgeloop.*} */
	static List<Path> tests() throws IOException {
		return folders("tests");
	}

	private static List<Path> folders(String parent) throws IOException {
		try (Stream<Path> folders = Files.list(ROOT.resolve(parent))) {
			return folders.filter(folder -> Files.exists(manifestOf(folder))).sorted().toList();
		}
	}

	/** @return the bundle's name without the prefix that all share */
	static String shortName(Path bundle) {
		return bundle.getFileName().toString().replaceFirst("^org\\.edgeloop\\.", "");
	}

	/** @return the hand-written sources below a bundle's {@code src} */
	static List<Path> sources(Path bundle) throws IOException {
		Path src = bundle.resolve("src");
		if (!Files.isDirectory(src)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(src)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		}
	}

	/** @return the packages and classes that a source imports */
	static Set<String> importsOf(Path source) throws IOException {
		return IMPORT.matcher(Files.readString(source)).results().map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** @return the bundles and packages that a manifest requires or imports */
	static Set<String> manifestImports(Path bundle) throws IOException, BundleException {
		Set<String> names = new TreeSet<>();
		try (InputStream in = Files.newInputStream(manifestOf(bundle))) {
			Map<String, String> headers = ManifestElement.parseBundleManifest(in, new HashMap<>());
			for (String header : List.of("Require-Bundle", "Import-Package")) {
				ManifestElement[] elements = ManifestElement.parseHeader(header, headers.get(header));
				for (ManifestElement element : elements == null ? new ManifestElement[0] : elements) {
					names.addAll(List.of(element.getValueComponents()));
				}
			}
		}
		return names;
	}

	private static Path manifestOf(Path bundle) {
		return bundle.resolve("META-INF/MANIFEST.MF");
	}
}

package org.edgeloop.cli;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** What it takes to start the command line in a process of its own. */
public final class OwnProcess {

	/** The program that runs these tests. */
	public static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private OwnProcess() {
	}

	/**
	 * @param file gets the class path of the command line
	 * @return the file, which Java takes behind an at sign
	 */
	public static Path writeClassPath(Path file) throws IOException {
		return Files.writeString(file, "-cp \"" + String.join(File.pathSeparator, classPath()) + "\"");
	}

	/** @return where the classes of the command line's bundle lie, and of all that it needs */
	private static Set<String> classPath() throws IOException {
		Set<Bundle> bundles = new LinkedHashSet<>();
		collect(FrameworkUtil.getBundle(Main.class), bundles);
		String output = output();
		Set<String> places = new LinkedHashSet<>();
		for (Bundle bundle : bundles) {
			File place = place(bundle);
			File classes = new File(place, output);
			places.add((classes.isDirectory() ? classes : place).toString());
		}
		return places;
	}

	/** @return the folder within a bundle's in which the classes lie that run these tests; empty where bundles are packed */
	private static String output() throws IOException {
		String name = Main.class.getName().replace('.', '/') + ".class";
		URL file = FileLocator.resolve(Objects.requireNonNull(Main.class.getResource("/" + name)));
		if (!"file".equals(file.getProtocol())) {
			return "";
		}
		String within = file.getPath().substring(place(FrameworkUtil.getBundle(Main.class)).toString().length());
		return within.substring(1, within.length() - name.length());
	}

	private static File place(Bundle bundle) throws IOException {
		return FileLocator.getBundleFileLocation(bundle).orElseThrow(() -> new IOException("no place of " + bundle));
	}

	private static void collect(Bundle bundle, Set<Bundle> found) {
		BundleWiring wiring = bundle.adapt(BundleWiring.class);
		if (bundle.getBundleId() == 0 || wiring == null || !found.add(bundle)) {
			return;
		}
		for (BundleWire wire : wiring.getRequiredWires(null)) {
			collect(wire.getProvider().getBundle(), found);
		}
	}
}

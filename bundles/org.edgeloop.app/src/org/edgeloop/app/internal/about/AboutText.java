package org.edgeloop.app.internal.about;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;

/** The words of the about dialog, from the manifests of the bundles that run. */
public final class AboutText {

	private static final String OWN_PREFIX = "org.edgeloop.";

	private final List<Bundle> bundles;

	/** @param bundles all bundles of the running product */
	public AboutText(Bundle... bundles) {
		this.bundles = Stream.of(bundles).sorted(Comparator.comparing(Bundle::getSymbolicName, Comparator.nullsLast(Comparator.naturalOrder())))
				.toList();
	}

	/** @return the product's version */
	public String version() {
		return versionOf(OWN_PREFIX + "app");
	}

	/** @return what a report of a problem should name: product, build, Java, platform, widgets, system; one a line */
	public String versions() {
		return """
				Edgeloop %s, build %s
				Java %s, %s
				Eclipse workbench %s, SWT %s, OSGi %s
				%s %s, %s""".formatted(version(), fullVersionOf(OWN_PREFIX + "app").getQualifier(), property("java.runtime.version"),
				property("java.vendor"), versionOf("org.eclipse.ui.workbench"), versionOf("org.eclipse.swt"), versionOf("org.eclipse.osgi"),
				property("os.name"), property("os.version"), property("os.arch"));
	}

	public String licence() {
		return """
				Edgeloop is free software under the Eclipse Public License 2.0 (EPL-2.0), which comes with the source and reads in \
				full at https://www.eclipse.org/legal/epl-2.0/. It comes without warranty of any kind.""";
	}

	/** @return one line for every bundle that is not this project's own: name, version, vendor, licence as it or its pom states them */
	public String notices() {
		var licences = new StatedLicences();
		return bundles.stream().filter(bundle -> bundle.getSymbolicName() != null && !bundle.getSymbolicName().startsWith(OWN_PREFIX))
				.map(bundle -> notice(bundle, licences.of(bundle))).collect(Collectors.joining("\n"));
	}

	private static String notice(Bundle bundle, String licence) {
		var headers = bundle.getHeaders(Locale.ENGLISH.getLanguage());
		String name = orElse(headers.get("Bundle-Name"), bundle.getSymbolicName());
		String vendor = orElse(headers.get("Bundle-Vendor"), "");
		String text = name + " (" + bundle.getSymbolicName() + " " + bundle.getVersion() + ")";
		return text + (vendor.isEmpty() ? "" : ", " + vendor) + (licence.isEmpty() ? "" : "; " + licence);
	}

	/** The three numbers that people compare; the qualifier says only when it was built. */
	private String versionOf(String symbolicName) {
		Version version = fullVersionOf(symbolicName);
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	private Version fullVersionOf(String symbolicName) {
		return bundles.stream().filter(bundle -> symbolicName.equals(bundle.getSymbolicName())).findFirst().map(Bundle::getVersion)
				.orElse(Version.emptyVersion);
	}

	private static String property(String name) {
		return System.getProperty(name, "?");
	}

	private static String orElse(@Nullable String text, String otherwise) {
		return text == null || text.isBlank() ? otherwise : text.strip();
	}
}

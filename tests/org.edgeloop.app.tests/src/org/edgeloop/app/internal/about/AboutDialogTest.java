package org.edgeloop.app.internal.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.Platform;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class AboutDialogTest {

	/** What runs here and is no part of the product. */
	private static final Pattern OF_TESTS = Pattern.compile("junit|opentest4j|apiguardian|wiremock");

	@Test
	void namesTheVersionsThatRunTheLicenceAndTheLibraries() {
		var bot = new WorkbenchBot();
		bot.dialog(() -> bot.command("org.edgeloop.app.about"), about -> {
			String versions = about.textWith("build").getText();
			assertTrue(versions.contains(Runtime.version().toString()), versions);
			Version swt = Platform.getBundle("org.eclipse.swt").getVersion();
			assertTrue(versions.contains("SWT " + swt.getMajor() + "." + swt.getMinor() + "." + swt.getMicro()), versions);
			assertTrue(about.textWith("Eclipse Public License 2.0").getText().contains("EPL-2.0"));
			String notices = about.textWith("com.fasterxml.jackson.core").getText();
			long others = Arrays.stream(Platform.getBundle("org.edgeloop.app").getBundleContext().getBundles())
					.filter(bundle -> !bundle.getSymbolicName().startsWith("org.edgeloop.")).count();
			assertEquals(others, notices.lines().count());
			assertEquals(List.of(), notices.lines().filter(line -> !line.contains("; ") && !OF_TESTS.matcher(line).find()).toList(),
					"libraries without a licence");
		});
	}
}

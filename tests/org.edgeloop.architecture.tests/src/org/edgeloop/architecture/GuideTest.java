package org.edgeloop.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class GuideTest {

	/** The first cell of a row: names of bundles, with commas between. */
	private static final Pattern ROW = Pattern.compile("^\\| (`[a-z0-9.]+`(?:, `[a-z0-9.]+`)*) \\|", Pattern.MULTILINE);
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

	@Test
	void theGuideSaysOfEveryBundleWhatItOwns() throws IOException {
		String guide = Files.readString(Project.ROOT.resolve("bundles/README.md"));
		String table = guide.substring(guide.indexOf("## The bundles"), guide.indexOf("## One operation, three faces"));
		Set<String> described = new TreeSet<>();
		ROW.matcher(table).results().forEach(row -> {
			for (String name : row.group(1).split(", ")) {
				assertTrue(described.add(name.substring(1, name.length() - 1)), () -> name + " stands there twice");
			}
		});
		Set<String> there = new TreeSet<>();
		for (Path bundle : Project.bundles()) {
			there.add(Project.shortName(bundle));
		}
		assertEquals(there, described);
	}

	@Test
	void linksOfTheGuidesLeadToFiles() throws IOException {
		for (String name : new String[] { "README.md", "CONTRIBUTING.md", "bundles/README.md" }) {
			Path guide = Project.ROOT.resolve(name);
			LINK.matcher(Files.readString(guide)).results().map(link -> link.group(1))
					.forEach(link -> assertTrue(Files.exists(guide.resolveSibling(link)), () -> name + " leads to " + link));
		}
	}
}

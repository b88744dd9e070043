package org.edgeloop.dvc.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;

import com.fasterxml.jackson.databind.JsonNode;

import org.edgeloop.base.ProblemException;
import org.edgeloop.dvc.DvcSamples;
import org.edgeloop.dvc.Fixtures;
import org.edgeloop.dvc.cache.FolderTree.Entry;
import org.edgeloop.dvc.file.DataHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of folders against Python's json ({@code fixtures/data/make_data.py}) and DVC's own. */
class FolderTreeTest {

	private static final String MD5 = "d41d8cd98f00b204e9800998ecf8427e";

	@Test
	void listsAreThoseOfPython() throws IOException {
		for (JsonNode tree : Fixtures.json("data/data.json").path("trees")) {
			var entries = new ArrayList<Entry>();
			for (JsonNode file : tree.path("files")) {
				String content = file.path(1).asText();
				entries.add(new Entry(file.path(0).asText(), FileHasher.md5(content.getBytes(StandardCharsets.UTF_8))));
			}
			Collections.reverse(entries);
			FolderTree ours = FolderTree.of(DataHash.MD5, entries);
			String expected = tree.path("bytes").asText();
			assertEquals(expected, new String(ours.bytes(), StandardCharsets.US_ASCII));
			assertEquals(tree.path("md5").asText() + ".dir", ours.hash().value());
			assertEquals(ours, FolderTree.parse(DataHash.MD5, expected.getBytes(StandardCharsets.US_ASCII), "test"));
		}
	}

	@Test
	void listsByDvcAreWrittenAsTheyWere(@TempDir Path folder) throws IOException, InterruptedException {
		int found = 0;
		try (var files = Files.walk(DvcSamples.generated(folder))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".dir")).toList()) {
				byte[] bytes = Files.readAllBytes(file);
				FolderTree tree = FolderTree.parse(DataHash.MD5, bytes, file.toString());
				assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(tree.bytes(), StandardCharsets.UTF_8));
				assertEquals(file.getParent().getFileName() + file.getFileName().toString(), tree.hash().value());
				found++;
			}
		}
		assertEquals(true, found > 4, found + " lists");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[", "[1]", "[{}]", "[{\"md5\": \"" + MD5 + "\"}]", "[{\"md5\": \"xx\", \"relpath\": \"a\"}]",
			"[{\"md5\": \"" + MD5 + "\", \"relpath\": \"../a\"}]", "[{\"md5\": \"" + MD5 + "\", \"relpath\": \"/a\"}]",
			"[{\"md5\": \"" + MD5 + "\", \"relpath\": \"a/../../b\"}]", "[{\"md5\": \"" + MD5 + "\", \"relpath\": \"a//b\"}]",
			"[{\"md5\": \"" + MD5 + "\", \"relpath\": \"\"}]", "[{\"md5\": \"" + MD5 + "\", \"relpath\": \"a\\u0000b\"}]",
			"[{\"md5\": \"../../../../../../etc/passwd00000\", \"relpath\": \"a\"}]",
			"[{\"md5\": \"" + MD5 + "\", \"relpath\": \"a\"}, {\"md5\": \"" + MD5 + "\", \"relpath\": \"a\"}]",
			"[{\"md5\": \"" + MD5 + "\", \"relpath\": \"a\"}] 1" })
	void unsoundListsAreRefused(String json) {
		assertThrows(ProblemException.class, () -> FolderTree.parse(DataHash.MD5, json.getBytes(StandardCharsets.UTF_8), "test"));
	}
}

package org.edgeloop.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.LabelSet;
import org.junit.jupiter.api.Test;

class LabelDifferencesTest {

	private static final String A = "{\"id\": \"a\", \"kind\": \"region\", \"type\": \"fault/ball\", \"from\": 10, \"to\": 20}";
	private static final String B = "{\"id\": \"b\", \"kind\": \"region\", \"type\": \"normal\", \"from\": 30, \"to\": 40}";

	private static LabelSet labels(String... lines) throws Exception {
		String text = "{\n\"format\": \"edgeloop-labels\",\n\"version\": 1,\n\"recording\": \"data/x.wav\",\n\"contentHash\": \"\",\n\"samples\": 100,\n"
				+ "\"sampleRate\": 10.0,\n\"labels\": [\n" + String.join(",\n", lines) + "\n]\n}\n";
		return LabelFiles.read(Path.of("labels/x.wav.labels.json"), text.getBytes(StandardCharsets.UTF_8));
	}

	private static List<String> differences(LabelSet older, LabelSet newer) {
		return LabelDifferences.between(older, newer).stream().map(each -> each.id() + " " + each.kind() + " " + each.fields()).toList();
	}

	@Test
	void findsThemByTheirIdsWhereverTheyStand() throws Exception {
		assertEquals(List.of(), differences(labels(A, B), labels(B, A)));
	}

	@Test
	void saysWhatWasAddedRemovedAndChanged() throws Exception {
		String moved = A.replace("\"to\": 20", "\"to\": 25").replace("ball", "cage");
		String added = B.replace("\"b\"", "\"c\"");
		assertEquals(List.of("a CHANGED [type, to]", "b REMOVED []", "c ADDED []"), differences(labels(A, B), labels(moved, added)));
	}

	@Test
	void comparesWithNothingToo() throws Exception {
		assertEquals(List.of("a ADDED []"), differences(labels(), labels(A)));
		assertEquals(List.of("a REMOVED []"), differences(labels(A), labels()));
	}
}

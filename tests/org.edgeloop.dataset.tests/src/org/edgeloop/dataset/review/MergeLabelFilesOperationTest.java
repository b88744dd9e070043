package org.edgeloop.dataset.review;

import static org.edgeloop.dataset.review.LabelLines.region;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.LabelFiles;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.review.MergeLabelFilesOperation.Merged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeLabelFilesOperationTest {

	private static final String SUBMITTED = ",\"review\":{\"state\":\"submitted\",\"by\":\"A\",\"at\":\"2026-01-01T00:00:00Z\"}";
	private static final String APPROVED = ",\"review\":{\"state\":\"approved\",\"by\":\"B\",\"at\":\"2026-01-02T00:00:00Z\"}";

	@TempDir
	Path folder;

	/** Where no two edits meet in neighbouring lines, merging by lines gives the same; git does that. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void editsThatLieApartMergeAsGitMergesLines(int seed) throws Exception {
		var random = new Random(seed);
		List<String> old = new ArrayList<>();
		List<String> mine = new ArrayList<>();
		List<String> other = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			String line = region("id" + (100 + i), "normal", 100 * i, 100 * i + 50);
			old.add(line);
			boolean isEdited = i % 3 == 1;
			mine.addAll(isEdited && i % 2 == 0 ? edited(line, i, random) : List.of(line));
			other.addAll(isEdited && i % 2 == 1 ? edited(line, i, random) : List.of(line));
		}
		Path base = write("base", old);
		Path ours = write("ours", mine);
		Path theirs = write("theirs", other);
		String byLines = output("git", "merge-file", "-p", ours.toString(), base.toString(), theirs.toString());
		assertTrue(merge(base, ours, theirs).isClean());
		assertEquals(byLines, Files.readString(ours));
	}

	private static List<String> edited(String line, int i, Random random) {
		return switch (random.nextInt(4)) {
		case 0 -> List.of();
		case 1 -> List.of(line.replace("normal", "fault"));
		case 2 -> List.of(line, region("new" + i, "new", 100L * i + 60, 100L * i + 70));
		default -> List.of(line.replace("}", ",\"note\":\"seen\"}"));
		};
	}

	@Test
	void bothMayChangeDifferentFieldsOfOneLabel() throws IOException {
		merged(region("a", "normal", 0, 10, ",\"attributes\":{\"x\":1,\"y\":1},\"later\":1"),
				region("a", "fault", 0, 10, ",\"attributes\":{\"x\":2,\"y\":1},\"later\":1"),
				region("a", "normal", 0, 20, ",\"channels\":[\"DE\"],\"attributes\":{\"x\":1,\"z\":3},\"note\":\"n\",\"later\":2"),
				region("a", "fault", 0, 20, ",\"channels\":[\"DE\"],\"attributes\":{\"x\":2,\"z\":3},\"note\":\"n\",\"later\":2"));
	}

	@Test
	void anApprovalIsTakenForWhatWasApproved() throws IOException {
		merged(region("a", "normal", 0, 10, SUBMITTED), region("a", "normal", 0, 10, SUBMITTED), region("a", "normal", 0, 10, APPROVED),
				region("a", "normal", 0, 10, APPROVED));
	}

	@Test
	void anApprovalDoesNotCoverWhatTheOtherSideChanged() throws IOException {
		merged(region("a", "normal", 0, 10, SUBMITTED), region("a", "normal", 0, 12), region("a", "normal", 0, 10, APPROVED),
				region("a", "normal", 0, 12));
		merged(region("a", "normal", 0, 10), region("a", "normal", 0, 10, SUBMITTED), region("a", "normal", 0, 12),
				region("a", "normal", 0, 12));
	}

	@Test
	void whatBothChangedStaysOursWithTheirsBeside() throws IOException {
		Path base = write("base", List.of(region("a", "normal", 0, 10)));
		Path ours = write("ours", List.of(region("a", "fault", 0, 10)));
		Path theirs = write("theirs", List.of(region("a", "other", 0, 30)));
		Path oursAgain = Files.copy(ours, folder.resolve("again"));
		Merged merged = merge(base, ours, theirs);
		assertEquals(List.of("type"), merged.conflicts().getFirst().fields());
		List<Label> labels = LabelFiles.read(ours).getLabels();
		assertEquals(List.of("fault 0-30 of a", "other 0-30 against a"), labels.stream().map(MergeLabelFilesOperationTest::words).sorted().toList());
		merge(base, oursAgain, theirs);
		assertEquals(Files.readString(ours), Files.readString(oursAgain), "the same merge gives the same ids");
	}

	@Test
	void whatOneDeletedAndTheOtherChangedStaysForAPersonToDecide() throws IOException {
		Path base = write("base", List.of(region("a", "normal", 0, 10), region("b", "normal", 20, 30)));
		Path ours = write("ours", List.of(region("a", "fault", 0, 10)));
		Path theirs = write("theirs", List.of(region("b", "normal", 20, 35)));
		assertEquals(2, merge(base, ours, theirs).conflicts().size());
		assertEquals(List.of("fault 0-10 against a", "normal 20-35 against b"),
				LabelFiles.read(ours).getLabels().stream().map(MergeLabelFilesOperationTest::words).toList());
	}

	@Test
	void twoFilesThatBeganWithNothingAreJoined() throws IOException {
		Path ours = write("ours", List.of(region("a", "normal", 0, 10), region("c", "normal", 40, 50)));
		Path theirs = write("theirs", List.of(region("b", "normal", 20, 30), region("c", "normal", 40, 50)));
		Path empty = Files.createFile(folder.resolve("empty"));
		assertTrue(merge(empty, ours, theirs).isClean());
		assertEquals(List.of("a", "b", "c"), LabelFiles.read(ours).getLabels().stream().map(Label::getId).toList());
		assertTrue(merge(folder.resolve("missing"), ours, theirs).isClean());
	}

	@Test
	void edgesThatGoTogetherOnEachSideButNotBothAreDisputed() throws IOException {
		Path base = write("base", List.of(region("a", "normal", 50, 60)));
		Path ours = write("ours", List.of(region("a", "normal", 50, 55)));
		Path theirs = write("theirs", List.of(region("a", "normal", 57, 60)));
		assertEquals(List.of("from", "to"), merge(base, ours, theirs).conflicts().getFirst().fields());
		assertEquals(List.of("normal 50-55 of a", "normal 57-60 against a"),
				LabelFiles.read(ours).getLabels().stream().map(MergeLabelFilesOperationTest::words).toList());
	}

	@Test
	void headersBookmarksAndRejectedSuggestionsAreMerged() throws IOException {
		String bookmarks = "\"bookmarks\":[\n%s\n],\n";
		String mark = "{\"id\":\"m\",\"sample\":%d}";
		String rejected = "\"rejected\":[\n" + region("r", "fault", 1, 2) + "\n],\n";
		Path base = Files.writeString(folder.resolve("base"),
				LabelLines.file("\"later\":1,\n" + bookmarks.formatted(mark.formatted(5)), List.of()));
		Path ours = Files.writeString(folder.resolve("ours"),
				LabelLines.file("\"later\":1,\n\"mine\":true,\n" + bookmarks.formatted(mark.formatted(6)), List.of()));
		Path theirs = Files.writeString(folder.resolve("theirs"),
				LabelLines.file("\"later\":2,\n" + bookmarks.formatted(mark.formatted(7)) + rejected, List.of()));
		assertTrue(merge(base, ours, theirs).isClean());
		var labels = LabelFiles.read(ours);
		assertEquals("\"later\":2,\n\"mine\":true", labels.getUnknownKeys());
		assertEquals(List.of(6L, 7L), labels.getBookmarks().stream().map(bookmark -> bookmark.getSample()).toList());
		assertEquals(List.of("r"), labels.getRejected().stream().map(Label::getId).toList());
	}

	@Test
	void suggestionsAreMergedWithoutAskingAnybody() throws IOException {
		Path base = suggestions("base", region("a", "fault", 0, 10, ",\"origin\":{\"by\":\"d\",\"score\":0.5}"));
		Path ours = suggestions("ours", region("a", "fault", 0, 10, ",\"origin\":{\"by\":\"d\",\"score\":0.6}"));
		Path theirs = suggestions("theirs", region("a", "fault", 0, 10, ",\"origin\":{\"by\":\"d\",\"score\":0.7}"),
				region("b", "fault", 20, 30, ",\"origin\":{\"by\":\"d\",\"score\":0.7}"));
		String expected = Files.readString(theirs).replaceFirst("0\\.7", "0.6");
		assertTrue(merge(base, ours, theirs).isClean());
		assertEquals(expected, Files.readString(ours));
	}

	@Test
	void aBrokenVersionIsRefusedAndOursStays() throws IOException {
		Path ours = write("ours", List.of(region("a", "normal", 0, 10)));
		String before = Files.readString(ours);
		Path broken = Files.writeString(folder.resolve("broken"), "<<<<<<< HEAD\n");
		assertThrows(ProblemException.class, () -> merge(folder.resolve("none"), ours, broken));
		assertThrows(ProblemException.class, () -> merge(broken, ours, ours));
		assertThrows(ProblemException.class, () -> merge(broken, ours, folder.resolve("none")));
		assertEquals(before, Files.readString(ours));
	}

	private void merged(String base, String ours, String theirs, String expected) throws IOException {
		Path result = write("ours", List.of(ours));
		assertTrue(merge(write("base", List.of(base)), result, write("theirs", List.of(theirs))).isClean());
		assertEquals(LabelLines.file(List.of(expected)), Files.readString(result));
		Path other = write("ours", List.of(theirs));
		merge(write("base", List.of(base)), other, write("theirs", List.of(ours)));
		assertEquals(LabelFiles.read(result).getLabels().getFirst().getAttributes().values(),
				LabelFiles.read(other).getLabels().getFirst().getAttributes().values(), "either side may be ours");
	}

	private static String words(Label label) {
		return label.getType() + " " + label.getFrom() + "-" + label.getTo()
				+ LabelConflict.of(label).map(id -> " against " + id).orElse(" of " + label.getId());
	}

	private static Merged merge(Path base, Path ours, Path theirs) throws IOException {
		return new MergeLabelFilesOperation(base, ours, theirs, ours).run(Progress.NONE);
	}

	private Path write(String name, List<String> lines) throws IOException {
		return Files.writeString(folder.resolve(name), LabelLines.file(lines));
	}

	private Path suggestions(String name, String... lines) throws IOException {
		return Files.writeString(folder.resolve(name), LabelLines.file(List.of(lines)).replace("edgeloop-labels", "edgeloop-suggestions"));
	}

	private static String output(String... command) throws Exception {
		Process process = new ProcessBuilder(command).start();
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor());
		return text;
	}
}

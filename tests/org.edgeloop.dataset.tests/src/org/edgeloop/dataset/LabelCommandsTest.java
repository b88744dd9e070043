package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.edgeloop.base.ProblemException;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.internal.LabelWriter;
import org.edgeloop.dataset.labels.Bookmark;
import org.edgeloop.dataset.labels.Label;
import org.edgeloop.dataset.labels.LabelKind;
import org.edgeloop.dataset.labels.LabelSet;
import org.edgeloop.dataset.labels.LabelsFactory;
import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelCommandsTest {

	private static final String RECORDING = "data/a.wav";

	@TempDir
	Path project;

	private LabelDocument document;

	@BeforeEach
	void open() throws IOException {
		document = LabelDocument.open(project, RECORDING, 1000, 100);
	}

	@AfterEach
	void close() {
		document.close();
	}

	@Test
	void aSplitLabelSaysTheSameOnBothSides() {
		Label label = region("fault/ball", 100, 200, "DE");
		document.execute(document.commands().changeAttribute(List.of(label), "severity", AttributeValue.of(3)));
		String whole = line(label);
		document.split(List.of(label), 150);
		assertEquals(List.of("100-150", "150-200"), places());
		Label second = document.labels().getLabels().get(1);
		assertEquals(whole.replace(label.getId(), "").replace("\"from\":100", "\"from\":150"), line(second).replace(second.getId(), ""));
		document.domain().getCommandStack().undo();
		assertEquals(List.of(whole), lines());
	}

	@Test
	void aLabelIsNotSplitWhereItHasNoInside() {
		Label region = region("normal", 100, 200);
		Label point = document.add(LabelKind.POINT, "other/transient", 150, 150, List.of());
		for (long at : new long[] { 50, 100, 200, 300 }) {
			assertFalse(document.commands().split(List.of(region, point), at).canExecute(), "at " + at);
		}
	}

	@Test
	void joinedLabelsReachOverTheirGapsAndLoseNothing() {
		Label late = region("normal", 300, 400, "FE");
		Label early = region("normal", 100, 200, "DE");
		document.change(List.of(early), LabelChange.NONE.withNote("one").withAttribute("a", AttributeValue.of(1)));
		document.change(List.of(late), LabelChange.NONE.withNote("two").withAttribute("a", AttributeValue.of(2))
				.withAttribute("b", AttributeValue.of(true)));
		List<String> before = lines();
		document.join(List.of(late, early));
		assertEquals(List.of(early), document.labels().getLabels());
		assertEquals(List.of("100-400"), places());
		assertEquals(List.of("DE", "FE"), early.getChannels());
		assertEquals("one\ntwo", early.getNote());
		assertEquals("{\"a\":1,\"b\":true}", sorted(early.getAttributes()));
		document.domain().getCommandStack().undo();
		assertEquals(before, lines());
	}

	/** Which of two attributes comes first is not what is tested. */
	private static String sorted(LabelAttributes attributes) {
		return new LabelAttributes(new LinkedHashMap<>(new TreeMap<>(attributes.values()))).toString();
	}

	@Test
	void onlyLabelsThatGoTogetherAreJoined() {
		Label normal = region("normal", 0, 100);
		Label ball = region("fault/ball", 100, 200);
		Label point = document.add(LabelKind.POINT, "normal", 300, 300, List.of());
		Label other = document.add(LabelKind.POINT, "normal", 400, 400, List.of());
		for (List<Label> labels : List.of(List.of(normal), List.of(normal, ball), List.of(normal, point), List.of(point, other))) {
			assertThrows(IllegalArgumentException.class, () -> document.commands().join(labels));
		}
	}

	@Test
	void joinedBoxesHoldTheFrequenciesOfBoth() {
		Label low = box(100, 200, 1000, 2000);
		Label high = box(150, 300, 1500, 3000);
		document.join(List.of(low, high));
		assertEquals(List.of(1000.0, 3000.0), List.of(low.getLowFrequency(), low.getHighFrequency()));
	}

	@Test
	void aLabelIsDoubledForTheChannelsThatItIsNotFor() {
		Label drive = region("normal", 0, 100, "DE");
		Label all = region("normal", 200, 300);
		document.execute(document.commands().duplicate(List.of(drive, all), List.of("DE", "FE", "BA")));
		assertEquals(List.of(List.of("DE"), List.of(), List.of("FE"), List.of("BA")),
				document.labels().getLabels().stream().map(Label::getChannels).toList());
		assertEquals(4, document.labels().getLabels().stream().map(Label::getId).distinct().count());
	}

	@Test
	void manyLabelsChangeInOneStep() {
		List<Label> labels = IntStream.range(0, 5).mapToObj(i -> region("normal", 10 * i, 10 * i + 10)).toList();
		document.change(labels, LabelChange.NONE.withType("fault/cage").withChannels(List.of("DE")).withNote("all of them")
				.withAttribute("severity", AttributeValue.of(2)));
		assertTrue(labels.stream().allMatch(label -> label.getType().equals("fault/cage") && label.getChannels().equals(List.of("DE"))
				&& label.getNote().equals("all of them") && label.getAttributes().get("severity").isPresent()));
		assertEquals("Change 5 labels", document.domain().getCommandStack().getUndoCommand().getLabel());
		document.execute(document.commands().removeAttribute(labels, "severity"));
		assertTrue(labels.stream().allMatch(label -> label.getAttributes().isEmpty()));
		CommandStack stack = document.domain().getCommandStack();
		stack.undo();
		stack.undo();
		assertTrue(labels.stream().allMatch(label -> label.getType().equals("normal") && label.getAttributes().isEmpty()
				&& label.getChannels().isEmpty() && label.getNote().isEmpty()));
	}

	@Test
	void theFrequenciesOfABoxStaySound() {
		Label box = box(0, 10, 100, 200);
		assertThrows(IllegalArgumentException.class, () -> document.commands().changeFrequencies(box, 200, 100));
		assertThrows(IllegalArgumentException.class, () -> document.commands().changeFrequencies(box, -1, 100));
		assertThrows(IllegalArgumentException.class, () -> document.commands().changeFrequencies(box, 1, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> document.commands().changeFrequencies(region("normal", 0, 1), 1, 2));
		document.execute(document.commands().changeFrequencies(box, 50, 250));
		assertEquals(List.of(50.0, 250.0), List.of(box.getLowFrequency(), box.getHighFrequency()));
	}

	@Test
	void removedLabelsComeBackHoweverTheyLay() {
		List<Label> labels = IntStream.range(0, 20).mapToObj(i -> region("normal", 10 * i, 10 * i + 10)).toList();
		List<String> before = lines();
		document.remove(List.of(labels.get(19), labels.get(0), labels.get(7), labels.get(8)));
		assertEquals(16, document.labels().getLabels().size());
		document.domain().getCommandStack().undo();
		assertEquals(before, lines());
		document.remove(labels);
		assertEquals(0, document.labels().getLabels().size());
		document.domain().getCommandStack().undo();
		assertEquals(before, lines());
	}

	@Test
	void bookmarksAreUndoableSavedJournalledAndMerged() throws IOException {
		Bookmark kept = document.addBookmark(10, "run-up");
		Bookmark dropped = document.addBookmark(20, "");
		assertThrows(IllegalArgumentException.class, () -> document.addBookmark(1000, "behind the end"));
		document.execute(document.commands().renameBookmark(kept, "start"));
		document.save();
		Path file = LabelFiles.fileFor(project, RECORDING);
		LabelSet theirs = LabelFiles.read(file);
		assertEquals(List.of("start", ""), theirs.getBookmarks().stream().map(Bookmark::getName).toList());

		theirs.getBookmarks().get(1).setName("theirs");
		Bookmark added = LabelsFactory.eINSTANCE.createBookmark();
		added.setId("added");
		theirs.getBookmarks().add(added);
		LabelFiles.write(file, theirs);
		document.execute(document.commands().removeBookmarks(List.of(kept)));
		MergeLabelsOperation merge = document.prepareMerge();
		merge.run(Progress.NONE);
		assertEquals(0, document.merged(merge));
		assertEquals(List.of("theirs", ""), document.labels().getBookmarks().stream().map(Bookmark::getName).toList());
		assertEquals("theirs", dropped.getName());
		document.domain().getCommandStack().undo();
		document.domain().getCommandStack().undo();
		assertEquals(2, document.labels().getBookmarks().size());
	}

	@Test
	void labelsGoToARecordingOfAnotherRateAndWithOtherChannels() throws IOException {
		Label first = region("normal", 100, 200, "DE");
		Label point = document.add(LabelKind.POINT, "other/transient", 250, 250, List.of());
		document.change(List.of(first), LabelChange.NONE.withAttribute("severity", AttributeValue.of(2.5)));
		String text = LabelClipboard.of(List.of(point, first), document.labels(), List.of("DE", "FE")).toText();
		try (LabelDocument other = LabelDocument.open(project, "data/b.wav", 700, 200)) {
			other.setAuthor("öst");
			assertEquals(List.of(), other.paste(LabelClipboard.parse(text), 300, List.of("ch1", "ch2")));
			List<Label> pasted = other.labels().getLabels();
			assertEquals(List.of("300-500", "600-600"), pasted.stream().map(LabelCommandsTest::place).toList());
			assertEquals(List.of("ch1"), pasted.getFirst().getChannels());
			assertEquals("{\"severity\":2.5}", pasted.getFirst().getAttributes().toString());
			assertEquals("öst", pasted.getFirst().getAuthor());
			assertEquals("Paste 2 labels", other.domain().getCommandStack().getUndoCommand().getLabel());

			assertEquals(1, other.paste(LabelClipboard.parse(text), 600, List.of("ch1", "ch2")).size(), "the point lies behind the end");
			assertEquals(List.of("300-500", "600-600", "600-700"), other.labels().getLabels().stream().map(LabelCommandsTest::place).toList());
			assertEquals(1, other.paste(LabelClipboard.parse(text), 0, List.of("one")).size(), "one channel is none of two");
		}
	}

	@Test
	void aLabelOfTheWholeRecordingIsNotPastedBesideItself() throws IOException {
		Label whole = document.add(LabelKind.RECORDING, "normal", 0, 1000, List.of());
		LabelClipboard copied = LabelClipboard.of(List.of(whole), document.labels(), List.of("DE", "FE"));
		assertEquals(1, document.paste(copied, 0, List.of("DE", "FE")).size());
		assertEquals(1, document.labels().getLabels().size());
	}

	@Test
	void whatHoldsNoLabelsIsNotPasted() {
		for (String text : List.of("", "hello", "{}", "[1]", "{\"format\":\"edgeloop-label-clipboard\",\"labels\":[]}",
				"{\"format\":\"edgeloop-label-clipboard\",\"labels\":[{\"id\":\"a\",\"kind\":\"region\",\"type\":\"t\",\"from\":5,\"to\":4}]}")) {
			assertThrows(ProblemException.class, () -> LabelClipboard.parse(text), text);
		}
	}

	private Label region(String type, long from, long to, String... channels) {
		return document.add(LabelKind.REGION, type, from, to, List.of(channels));
	}

	private Label box(long from, long to, double low, double high) {
		Label box = document.newLabel(LabelKind.BOX, "fault/ball");
		box.setFrom(from);
		box.setTo(to);
		box.setLowFrequency(low);
		box.setHighFrequency(high);
		document.execute(document.commands().add(List.of(box)));
		return box;
	}

	private List<String> places() {
		return document.labels().getLabels().stream().sorted(LabelFiles.ORDER).map(LabelCommandsTest::place).toList();
	}

	private static String place(Label label) {
		return label.getFrom() + "-" + label.getTo();
	}

	private List<String> lines() {
		return document.labels().getLabels().stream().sorted(LabelFiles.ORDER).map(LabelWriter::line).toList();
	}

	private static String line(Label label) {
		return LabelWriter.line(label);
	}
}

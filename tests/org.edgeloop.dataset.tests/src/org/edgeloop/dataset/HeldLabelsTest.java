package org.edgeloop.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.edgeloop.base.ContentHash;
import org.edgeloop.base.FileStamp;
import org.edgeloop.base.Progress;
import org.edgeloop.dataset.RecordingEntry.State;
import org.edgeloop.dataset.labels.LabelKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording is replaced after it was labelled: by another file, or by a change in place. */
class HeldLabelsTest {

	private static final String RECORDING = "data/a.wav";
	/** The example "abc" of FIPS 180-2. */
	private static final String OF_ABC = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@TempDir
	Path project;

	private Path file;

	@BeforeEach
	void writeProject() throws IOException {
		DatasetFiles.write(project, new DatasetDescription("test"));
		file = Files.createDirectory(project.resolve("data")).resolve("a.wav");
		Files.writeString(file, "abc");
	}

	@Test
	void theFirstSaveSaysWhatTheLabelsWereMadeFor() throws IOException {
		label();
		assertEquals(OF_ABC, saved());
	}

	@Test
	void aSaveBeforeItIsKnownIsMadeGood() throws IOException {
		try (LabelDocument document = open()) {
			document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			document.save();
			assertEquals("", saved());
			assertFalse(document.lacksContentHash(), "nobody knows it yet");
			document.identify(OF_ABC);
			assertTrue(document.lacksContentHash());
			document.save();
			assertEquals(OF_ABC, saved());
			assertFalse(document.lacksContentHash());
		}
	}

	@Test
	void lookingAtLabelsWritesNothing() throws IOException {
		try (LabelDocument document = open()) {
			document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			document.save();
		}
		try (LabelDocument document = open()) {
			document.identify(OF_ABC);
			assertFalse(document.lacksContentHash());
			assertFalse(document.isHeld());
		}
	}

	@Test
	void labelsOfAReplacedRecordingAreHeldAndNotLost() throws IOException {
		label();
		byte[] before = Files.readAllBytes(LabelFiles.fileFor(project, RECORDING));
		Files.writeString(file, "another recording");
		try (LabelDocument document = open()) {
			document.identify(identify());
			assertTrue(document.isHeld());
			assertEquals(1, document.labels().getLabels().size());
			assertFalse(document.isDirty());
			document.save();
		}
		assertEquals(new String(before), Files.readString(LabelFiles.fileFor(project, RECORDING)), "saving does not adopt");
		assertEquals(List.of(new HeldLabels(RECORDING, 1, OF_ABC, identify())), find());
		assertTrue(find().getFirst().problem().what().contains("its label was made for other content and is held"));
	}

	@Test
	void theUserMayAdoptHeldLabelsAndTakeItBack() throws IOException {
		label();
		Files.writeString(file, "another recording");
		try (LabelDocument document = open()) {
			document.identify(identify());
			document.adopt();
			assertFalse(document.isHeld());
			assertTrue(document.isDirty());
			document.domain().getCommandStack().undo();
			assertTrue(document.isHeld());
			document.domain().getCommandStack().redo();
			document.save();
		}
		assertEquals(List.of(), find());
		assertEquals(ContentHash.of(file, Progress.NONE), saved());
	}

	@Test
	void adoptingIsAnOperationToo() throws IOException {
		label();
		assertFalse(new AdoptLabelsOperation(project, RECORDING).run(Progress.NONE));
		Files.writeString(file, "another recording");
		assertTrue(new AdoptLabelsOperation(project, RECORDING).run(Progress.NONE));
		assertEquals(List.of(), find());
	}

	@Test
	void aColleagueMayHaveAdopted() throws IOException {
		label();
		Files.writeString(file, "another recording");
		try (LabelDocument document = open()) {
			document.identify(identify());
			assertTrue(document.isHeld());
			new AdoptLabelsOperation(project, RECORDING).run(Progress.NONE);
			MergeLabelsOperation merge = document.prepareMerge();
			merge.run(Progress.NONE);
			document.merged(merge);
			assertFalse(document.isHeld());
		}
	}

	@Test
	void theOldRecordingBroughtBackNeedsNoDecision() throws IOException {
		label();
		Files.writeString(file, "another recording");
		assertEquals(1, find().size());
		Files.writeString(file, "abc");
		assertEquals(List.of(), find());
	}

	@Test
	void theCatalogueSaysItWhereTheHashIsKnown() throws IOException {
		keep(FileStamp.of(file), ContentHash.PREFIX + "0".repeat(64));
		labelBefore();
		var dataset = new Dataset(project);
		assertEquals(State.HELD, dataset.scan(Progress.NONE).getFirst().state());
		assertEquals(List.of(), dataset.changedRecordings());
	}

	@Test
	void theCatalogueLeavesAChangedRecordingToOthers() throws IOException {
		keep(new FileStamp(99, 0, 0, ""), OF_ABC);
		labelBefore();
		var dataset = new Dataset(project);
		assertEquals(State.LABELLED, dataset.scan(Progress.NONE).getFirst().state());
		assertEquals(List.of(RECORDING), dataset.changedRecordings());
	}

	@Test
	void theCatalogueReadsNoRecordingThatNobodyHashedHere() throws IOException {
		labelBefore();
		var dataset = new Dataset(project);
		assertEquals(State.LABELLED, dataset.scan(Progress.NONE).getFirst().state());
		assertEquals(List.of(), dataset.changedRecordings());
	}

	@Test
	void aSnapshotFolderIsOneRecordingToo() throws IOException {
		Path folder = Files.createDirectory(project.resolve("data/run"));
		Files.writeString(folder.resolve("1.csv"), "1");
		String before = new IdentifyRecordingOperation(project, "data/run").run(Progress.NONE);
		Files.writeString(folder.resolve("2.csv"), "2");
		String after = new IdentifyRecordingOperation(project, "data/run").run(Progress.NONE);
		assertFalse(before.equals(after));
	}

	private LabelDocument open() throws IOException {
		return LabelDocument.open(project, RECORDING, 1000, 100);
	}

	private void label() throws IOException {
		try (LabelDocument document = open()) {
			document.identify(identify());
			document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			document.save();
		}
	}

	/** Labels the recording for its present content, without hashing it. */
	private void labelBefore() throws IOException {
		try (LabelDocument document = open()) {
			document.identify(OF_ABC);
			document.add(LabelKind.REGION, "normal", 0, 10, List.of());
			document.save();
		}
	}

	/** Puts a hash where earlier sessions keep them; a file just written is too young to be kept there. */
	private void keep(FileStamp stamp, String hash) throws IOException {
		Path cache = Files.createDirectories(project.resolve(".edgeloop")).resolve("hashes");
		Files.writeString(cache, String.join("\t", hash, "" + stamp.size(), "" + stamp.modified(), "" + stamp.changed(), stamp.file(),
				RECORDING + "\n"));
	}

	private String identify() throws IOException {
		return new IdentifyRecordingOperation(project, RECORDING).run(Progress.NONE);
	}

	private String saved() throws IOException {
		return LabelFiles.read(LabelFiles.fileFor(project, RECORDING)).getContentHash();
	}

	private List<HeldLabels> find() throws IOException {
		var found = new FindHeldLabelsOperation(project).run(Progress.NONE);
		assertEquals(List.of(), found.problems());
		return found.held();
	}
}

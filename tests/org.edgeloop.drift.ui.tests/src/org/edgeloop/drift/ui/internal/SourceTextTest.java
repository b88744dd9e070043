package org.edgeloop.drift.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.edgeloop.drift.document.DriftSpecDocument;
import org.edgeloop.drift.spec.SpecPackage;
import org.edgeloop.drift.ui.Reports;
import org.edgeloop.ui.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of a report and its spec, each changing the other. */
class SourceTextTest {

	@TempDir
	Path folder;

	private final List<Runnable> pauses = new ArrayList<>();
	private DriftSpecDocument document;
	private SourceText source;

	@BeforeEach
	void open() throws Exception {
		document = DriftSpecDocument.open(Reports.write(folder));
		source = new SourceText(document.domain().getCommandStack(), document::text, document::setText, () -> {
		}, pauses::add);
	}

	@Test
	void whatIsTypedTakesEffectAfterThePauseAsOneStep() {
		source.typed(source.text().replace("\"version\":1", "\"version\":1,\n\"driftShare\":0.2"));
		source.typed(source.text().replace("0.2", "0.25"));
		assertEquals(0.5, document.model().getDriftShare());
		pauses.forEach(Runnable::run);
		assertEquals(0.25, document.model().getDriftShare());
		assertFalse(source.isPending());
		document.domain().getCommandStack().undo();
		assertEquals(0.5, document.model().getDriftShare());
		assertFalse(document.domain().getCommandStack().canUndo());
	}

	@Test
	void unsoundTextStaysWithItsProblemAndChangesNothing() {
		source.typed("{ \"format\": ");
		assertFalse(source.apply());
		assertTrue(source.problem().isPresent());
		assertEquals("{ \"format\": ", source.text());
		assertTrue(source.isPending());
		assertFalse(document.isDirty());
	}

	@Test
	void textThatSaysTheSameInAnotherFormLeavesNothingToSave() {
		source.typed(source.text().replace("\n", "\n\n"));
		assertTrue(source.apply());
		assertFalse(source.isPending());
		assertFalse(document.isDirty());
	}

	@Test
	void aChangeOnAnotherPageIsInTheText() {
		document.execute(document.commands().set("Change", document.model(), SpecPackage.eINSTANCE.getDriftSpec_DriftShare(), 0.75));
		assertTrue(source.text().contains("0.75"), source.text());
	}
}

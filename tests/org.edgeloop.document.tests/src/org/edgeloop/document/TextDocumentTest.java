package org.edgeloop.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.edgeloop.base.Problem;
import org.edgeloop.base.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents whose model is one text. */
class TextDocumentTest {

	private static final TextForm<EAnnotation> FORM = new TextForm<>() {
		@Override
		public String name() {
			return "note";
		}

		@Override
		public String extension() {
			return "note";
		}

		@Override
		public long largest() {
			return 100;
		}

		@Override
		public EAnnotation parse(Path file, String text) throws ProblemException {
			if (!text.startsWith("note ")) {
				throw new ProblemException(Problem.error("no note", file.toString(), ""));
			}
			EAnnotation model = EcoreFactory.eINSTANCE.createEAnnotation();
			model.setSource(text.substring(5));
			return model;
		}

		@Override
		public String format(EAnnotation model) {
			return "note " + model.getSource();
		}
	};

	private static final class Note extends TextDocument<EAnnotation> {

		Note(Path file, From from) throws IOException {
			super(file, FORM, from);
		}

		void write(String text) {
			execute(set(text));
		}

		private Command set(String text) {
			return SetCommand.create(domain(), model(), EcorePackage.eINSTANCE.getEAnnotation_Source(), text);
		}

		@Override
		protected Command become(String name, EAnnotation other) {
			return set(other.getSource());
		}
	}

	@TempDir
	private Path folder;
	private Path file;
	private Note note;

	@BeforeEach
	void open() throws IOException {
		file = Files.writeString(folder.resolve("a.note"), "note one");
		note = new Note(file, TextDocument.From.DRAFT);
	}

	@Test
	void changesAreUndoneAndSaved() throws IOException {
		assertFalse(note.restoreUnsaved());
		note.write("two");
		assertTrue(note.isDirty());
		note.domain().getCommandStack().undo();
		assertFalse(note.isDirty());
		note.domain().getCommandStack().redo();
		note.save();
		assertEquals("note two", Files.readString(file));
		assertEquals("note two", note.saved());
		assertFalse(note.isDirty());
	}

	@Test
	void anotherProgramsChangeIsNotOverwrittenUnasked() throws IOException {
		note.write("two");
		Files.writeString(file, "note theirs");
		assertTrue(note.isStale());
		assertThrows(ProblemException.class, note::save);
		assertEquals("note theirs", Files.readString(file));
		note.replace();
		assertEquals("note two", Files.readString(file));
	}

	@Test
	void textIsTakenAsAWholeOrNotAtAll() throws IOException {
		note.setText("note typed");
		assertEquals("typed", note.model().getSource());
		assertThrows(ProblemException.class, () -> note.setText("nonsense"));
		assertEquals("note typed", note.text());
		note.domain().getCommandStack().undo();
		assertEquals("note one", note.text());
	}

	@Test
	void whatWasNotSavedOutlivesACrash() throws IOException {
		note.write("two");
		note.draft().keep(note.saved(), note.text());
		Note after = new Note(file, TextDocument.From.DRAFT);
		assertTrue(after.restoreUnsaved());
		assertEquals("note two", after.text());
		after.domain().getCommandStack().undo();
		assertEquals("note one", after.text());
		assertFalse(new Note(file, TextDocument.From.SAVED).restoreUnsaved(), "given up");
		after.draft().forget();
		assertFalse(Files.exists(folder.resolve(".edgeloop")));
		assertFalse(new Note(file, TextDocument.From.DRAFT).restoreUnsaved());
	}

	@Test
	void aDraftOfAnotherContentOrADamagedOneIsNone() throws IOException {
		note.draft().keep("note other", "note two");
		assertFalse(new Note(file, TextDocument.From.DRAFT).restoreUnsaved());
		note.draft().keep(note.saved(), "nonsense");
		assertFalse(new Note(file, TextDocument.From.DRAFT).restoreUnsaved());
		Files.write(note.draft().file(), new byte[] { (byte) 0xff, 10 });
		assertFalse(new Note(file, TextDocument.From.DRAFT).restoreUnsaved());
	}

	@Test
	void whatIsNoTextIsSaid() throws IOException {
		Files.write(file, new byte[] { 'n', 'o', 't', 'e', ' ', (byte) 0xff });
		assertTrue(problem().contains("not UTF-8"));
		Files.write(file, new byte[101]);
		assertTrue(problem().contains("too large for a note"));
	}

	private String problem() {
		return assertThrows(ProblemException.class, () -> new Note(file, TextDocument.From.DRAFT)).problem().toLine();
	}
}

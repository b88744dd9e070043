package org.edgeloop.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.Test;

/** A user goes from one perspective to another and back, all day. */
class PerspectiveSwitchTest {

	private final WorkbenchBot bot = new WorkbenchBot();

	@Test
	void noToolBarCoversItsView() throws Exception {
		var intros = PlatformUI.getWorkbench().getIntroManager();
		if (intros.getIntro() != null) {
			intros.closeIntro(intros.getIntro());
		}
		for (String perspective : List.of(LabelPerspective.ID, VersionPerspective.ID, LabelPerspective.ID, VersionPerspective.ID,
				AnalysisPerspective.ID, VersionPerspective.ID, LabelPerspective.ID)) {
			PlatformUI.getWorkbench().showPerspective(perspective, bot.page().getWorkbenchWindow());
			Waiting.settle(bot.display());
			List<CTabFolder> folders = new ArrayList<>();
			find((Composite) bot.window().widget(), folders);
			assertTrue(folders.size() >= 3, folders.size() + " folders of views");
			for (CTabFolder folder : folders) {
				assertFalse(folder.getTopRight().getBounds().intersects(folder.getClientArea()),
						() -> perspective + ": " + folder.getItem(0).getText());
			}
		}
	}

	private static void find(Composite composite, List<CTabFolder> into) {
		if (composite instanceof CTabFolder folder && folder.isVisible() && folder.getItemCount() > 0 && folder.getTopRight() != null) {
			into.add(folder);
		}
		for (Control child : composite.getChildren()) {
			if (child instanceof Composite below) {
				find(below, into);
			}
		}
	}
}

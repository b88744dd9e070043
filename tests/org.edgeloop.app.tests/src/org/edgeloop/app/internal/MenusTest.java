package org.edgeloop.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.Test;

/** The menus offer what the product does, and nothing of what the platform brings for other products. */
class MenusTest {

	private final WorkbenchBot bot = new WorkbenchBot();

	@Test
	void fileMenuOpensAndSaves() {
		List<String> file = bot.menu("File");
		assertTrue(file.containsAll(List.of("New…", "Open File…", "Open Project Folder…", "Save", "Save All", "Close", "Import…", "Exit")),
				() -> file.toString());
	}

	@Test
	void noMenuIsForProgramCode() {
		List<String> all = new ArrayList<>();
		for (String menu : List.of("File", "Edit", "Navigate", "Window", "Help")) {
			List<String> captions = bot.menu(menu);
			assertFalse(captions.isEmpty(), menu);
			all.addAll(captions);
		}
		for (String word : List.of("Run", "Debug", "Build", "External Tools", "Working Set", "Task", "Bookmark", "Workspace", "Convert Line")) {
			assertTrue(all.stream().noneMatch(caption -> caption.contains(word)), () -> word + " in " + all);
		}
	}

	@Test
	void viewsOfOtherProductsAreNotOffered() {
		List<String> offered = new ArrayList<>();
		for (var view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (!WorkbenchActivityHelper.filterItem(view)) {
				offered.add(view.getId());
			}
		}
		assertTrue(offered.contains("org.edgeloop.dataset.ui.explorer"), () -> offered.toString());
		assertTrue(offered.contains("org.eclipse.pde.runtime.LogView"), () -> offered.toString());
		assertEquals(List.of(), offered.stream().filter(id -> id.contains("TaskList") || id.contains("Bookmark") || id.startsWith("org.eclipse.team")
				|| id.contains("ProjectExplorer")).toList());
	}
}

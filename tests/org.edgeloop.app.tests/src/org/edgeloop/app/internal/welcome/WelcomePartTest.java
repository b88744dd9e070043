package org.edgeloop.app.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.edgeloop.testsupport.WidgetBot;
import org.edgeloop.testsupport.Waiting;
import org.edgeloop.testsupport.WorkbenchBot;
import org.junit.jupiter.api.Test;

class WelcomePartTest {

	@Test
	void offersThreeStepsAndGivesWayToThePerspective() {
		var bot = new WorkbenchBot();
		bot.command("org.edgeloop.app.welcome");
		Waiting.settle(bot.display());
		WidgetBot window = bot.window();
		for (String caption : List.of("Open Demo Project", "Label a Recording", "New Project…")) {
			assertTrue(window.button(caption).isEnabled(), caption);
		}
		window.link("Go to the workbench").click();
		Waiting.settle(bot.display());
		assertNull(PlatformUI.getWorkbench().getIntroManager().getIntro());
	}

	@Test
	void theKeysShownAreTheOnesThatAreBound() {
		var keys = LabellingKeys.keys(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings());
		assertEquals(List.of("I"), keys.get("Mark In"));
		assertEquals(List.of("O"), keys.get("Mark Out"));
		assertFalse(keys.containsKey("Redo"), "undo and redo are the workbench's, not labelling's");
	}

	@Test
	void everyDigitChoosesAClass() {
		var keys = LabellingKeys.keys(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings());
		assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), keys.get("Choose Class").stream().sorted().toList());
	}

	@Test
	void ofManyKeysTheFirstAndTheLastAreShown() {
		assertEquals("N", LabellingKeys.text(List.of("N")));
		assertEquals("Tab, N", LabellingKeys.text(List.of("Tab", "N")));
		assertEquals("1 … 0", LabellingKeys.text(List.of("1", "2", "3", "0")));
	}
}

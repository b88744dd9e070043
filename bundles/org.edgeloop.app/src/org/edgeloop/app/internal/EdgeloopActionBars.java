package org.edgeloop.app.internal;

import java.util.List;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The empty menus with their groups, which {@code plugin.xml} and the editors fill. Groups that the platform's editors look for
 * are there even where this product puts nothing into them, because editors fail without them.
 */
final class EdgeloopActionBars extends ActionBarAdvisor {

	/** Actions whose handlers come from the active part: each must be registered for the part's handler to reach the menu. */
	private static final List<ActionFactory> RETARGETED = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
			ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
			ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL,
			ActionFactory.REFRESH, ActionFactory.RENAME, ActionFactory.PROPERTIES, ActionFactory.PRINT, ActionFactory.REVERT,
			ActionFactory.NEXT, ActionFactory.PREVIOUS, ActionFactory.FORWARD_HISTORY, ActionFactory.BACKWARD_HISTORY,
			ActionFactory.IMPORT, ActionFactory.EXPORT, ActionFactory.PREFERENCES, ActionFactory.QUIT, ActionFactory.ABOUT,
			ActionFactory.OPEN_NEW_WINDOW, ActionFactory.RESET_PERSPECTIVE);

	EdgeloopActionBars(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		RETARGETED.forEach(factory -> register(factory.create(window)));
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(menu("&File", IWorkbenchActionConstants.M_FILE, IWorkbenchActionConstants.FILE_START, "open", "open.ext", "close", "save", "print",
				"import", "recent", IWorkbenchActionConstants.FILE_END));
		bar.add(menu("&Edit", IWorkbenchActionConstants.M_EDIT, IWorkbenchActionConstants.EDIT_START, "undo.group", "cut.group",
				"select.group", IWorkbenchActionConstants.FIND_EXT, IWorkbenchActionConstants.ADD_EXT,
				IWorkbenchActionConstants.EDIT_END));
		bar.add(menu("&Navigate", IWorkbenchActionConstants.M_NAVIGATE, IWorkbenchActionConstants.NAV_START, "steps", "go",
				IWorkbenchActionConstants.OPEN_EXT, IWorkbenchActionConstants.SHOW_EXT, IWorkbenchActionConstants.NAV_END));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(menu("&Window", IWorkbenchActionConstants.M_WINDOW, "windows", "layout", "movement",
				IWorkbenchActionConstants.WINDOW_EXT, "preferences.group"));
		bar.add(menu("&Help", IWorkbenchActionConstants.M_HELP, IWorkbenchActionConstants.HELP_START, "assist", "log",
				IWorkbenchActionConstants.HELP_END, "about.group"));
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		bar.add(new GroupMarker("file.toolbar"));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
	}

	/** Additions of other bundles come before the last group. */
	private static MenuManager menu(String label, String id, String... groups) {
		var menu = new MenuManager(label, id);
		for (int i = 0; i < groups.length; i++) {
			if (i == groups.length - 1) {
				menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
			}
			menu.add(new Separator(groups[i]));
		}
		return menu;
	}
}

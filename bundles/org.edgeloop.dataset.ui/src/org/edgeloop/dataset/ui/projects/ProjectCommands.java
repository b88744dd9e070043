package org.edgeloop.dataset.ui.projects;

/** The commands that bring a project into the workbench, for whoever offers them: explorer, welcome page, menus. */
public final class ProjectCommands {

	/** Asks for a name and a place and makes an empty project. */
	public static final String NEW_PROJECT = "org.edgeloop.dataset.ui.newProject";

	/** Asks for a folder with a {@code dataset.json} and opens it where it lies. */
	public static final String OPEN_FOLDER = "org.edgeloop.dataset.ui.openProjectFolder";

	/** Opens the demo project; writes it first if it is not there. */
	public static final String OPEN_DEMO = "org.edgeloop.dataset.ui.openDemoProject";

	/** Asks for recordings and copies them into the selected group or project. */
	public static final String IMPORT_RECORDINGS = "org.edgeloop.dataset.ui.importRecordings";

	private ProjectCommands() {
	}
}

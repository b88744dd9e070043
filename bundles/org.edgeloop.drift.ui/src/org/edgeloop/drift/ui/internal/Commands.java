package org.edgeloop.drift.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.edgeloop.ui.Problems;

/** The commands of a drift report, for buttons that do the same as a key. */
public final class Commands {

	private static final String PREFIX = "org.edgeloop.drift.ui.";

	public static final String RUN = PREFIX + "run";
	public static final String STOP = PREFIX + "stop";
	public static final String OPEN_WINDOWS = PREFIX + "openWindows";
	public static final String EXPORT = PREFIX + "export";
	public static final String EXPORT_CHART = PREFIX + "exportChart";

	private final IServiceLocator site;

	public Commands(IServiceLocator site) {
		this.site = site;
	}

	public void execute(String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (NotDefinedException e) {
			Problems.log("The command " + command + " is not there", e);
		} catch (CommandException e) {
			Problems.log("The command " + command + " failed", e);
		}
	}

	/** @return a button's text with the key that does the same, such as {@code Run Report (F5)} */
	public String textWithKey(String text, String command) {
		String key = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
		return key == null ? text : text + " (" + key + ")";
	}
}

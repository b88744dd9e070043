package org.edgeloop.drift.ui.setup.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.edgeloop.drift.spec.DataSet;
import org.edgeloop.ui.FormDialog;

/** Asks for a table on a Trino server, for tables that are too large for one machine. */
final class ServerTableDialog extends FormDialog<ServerTableDialog.ServerTable> {

	/**
	 * What was entered.
	 *
	 * @param server its address
	 * @param table catalog.schema.table
	 */
	record ServerTable(String server, String table) {
	}

	private static final int PARTS = 3;

	private final Optional<DataSet> start;
	private Text server;
	private Text table;

	ServerTableDialog(Shell parent, Optional<DataSet> start) {
		super(parent, "Table on a Server", "A table that a Trino server holds. The report is computed there; only its figures come here.");
		this.start = start;
	}

	@Override
	protected void createFields() {
		server = text("&Server:", start.map(DataSet::getServer).orElse(""), "http://localhost:8080");
		table = text("&Table:", start.map(DataSet::getTable).orElse(""), "catalog.schema.table");
	}

	@Override
	protected ServerTable read() {
		String address = server.getText().strip();
		String name = table.getText().strip();
		if (address.isEmpty() || name.isEmpty()) {
			throw new IllegalArgumentException("enter the server's address and the table's name");
		}
		try {
			if (new URI(address).getHost() == null) {
				throw new IllegalArgumentException("write the address as http://host:port or https://host:port");
			}
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException("the address is not one: " + e.getReason(), e);
		}
		if (name.split("\\.", -1).length < PARTS) {
			throw new IllegalArgumentException("name the table as catalog.schema.table");
		}
		return new ServerTable(address, name);
	}
}

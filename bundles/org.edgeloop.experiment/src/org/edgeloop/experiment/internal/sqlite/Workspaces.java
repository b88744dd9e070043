package org.edgeloop.experiment.internal.sqlite;

/** Names of experiments and models are unique in a workspace alone, since late versions of MLflow 3 have them. */
final class Workspaces {

	/** Where all lies in versions without workspaces, and what was there before. */
	static final String DEFAULT = "default";

	private Workspaces() {
	}

	/** @return the workspace as an expression of SQL */
	static String column(SqliteSchema schema, String table) {
		return schema.column(table, "workspace", "'" + DEFAULT + "'");
	}

	/** @return a name that is unique in the whole data base */
	static String shown(String workspace, String name) {
		return workspace.equals(DEFAULT) ? name : workspace + "/" + name;
	}
}

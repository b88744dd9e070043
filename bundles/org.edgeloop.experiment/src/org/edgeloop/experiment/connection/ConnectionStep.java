package org.edgeloop.experiment.connection;

/** What is tried of a store, in this order. */
public enum ConnectionStep {

	FIND("Find it", "The folder or file is there, or the server's name is known"),
	REACH("Reach it", "The folder or file can be read, or the server takes a connection"),
	OPEN("Open it", "It is a tracking store that is understood, and the credentials are accepted"),
	LIST("List experiments", "What is kept in it can be read");

	private final String title;
	private final String meaning;

	ConnectionStep(String title, String meaning) {
		this.title = title;
		this.meaning = meaning;
	}

	/** @return in a few words */
	public String title() {
		return title;
	}

	/** @return what it means that the step succeeds */
	public String meaning() {
		return meaning;
	}
}

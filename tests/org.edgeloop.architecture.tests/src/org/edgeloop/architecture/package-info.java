/**
 * Holds the project to its architecture: who may import whom, which habits every source keeps, and that what the manifests
 * name exists. The rules are data in {@code layers.txt}; a breach is told with the rule's reason.
 */
package org.edgeloop.architecture;

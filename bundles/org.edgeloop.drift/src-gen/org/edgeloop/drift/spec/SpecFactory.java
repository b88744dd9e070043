/**
 */
package org.edgeloop.drift.spec;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.edgeloop.drift.spec.SpecPackage
 * @generated
 */
public interface SpecFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SpecFactory eINSTANCE = org.edgeloop.drift.spec.internal.SpecFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Drift Spec</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Drift Spec</em>'.
	 * @generated
	 */
	DriftSpec createDriftSpec();

	/**
	 * Returns a new object of class '<em>Data Set</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Set</em>'.
	 * @generated
	 */
	DataSet createDataSet();

	/**
	 * Returns a new object of class '<em>Row Filter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Row Filter</em>'.
	 * @generated
	 */
	RowFilter createRowFilter();

	/**
	 * Returns a new object of class '<em>Column Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Column Settings</em>'.
	 * @generated
	 */
	ColumnSettings createColumnSettings();

	/**
	 * Returns a new object of class '<em>Check Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Check Settings</em>'.
	 * @generated
	 */
	CheckSettings createCheckSettings();

	/**
	 * Returns a new object of class '<em>Chunk Settings</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chunk Settings</em>'.
	 * @generated
	 */
	ChunkSettings createChunkSettings();

	/**
	 * Returns a new object of class '<em>Model Detector</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Model Detector</em>'.
	 * @generated
	 */
	ModelDetector createModelDetector();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	SpecPackage getSpecPackage();

} //SpecFactory
